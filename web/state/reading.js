// SPDX-License-Identifier: Apache-2.0
// @ts-check
// What a part of a link must look like to be read.

/** Which states and stories there are, the data says. @param {string} text */
export const isId = (text) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(text);

/** @param {string} text */
export const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** @param {string} text ids between commas */
export const idsIn = (text) => text.split(',').filter(Boolean);
