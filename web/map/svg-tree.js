// SPDX-License-Identifier: Apache-2.0
// @ts-check
// SVG as text: elements, attributes and numbers, escaped so that any XML reader takes them.

/** @typedef {{name: string, attributes: Attributes, children: (Node|string)[]}} Node */
/** @typedef {Record<string, string|number|null>} Attributes what is null is left out */

/** @param {string} name @param {Attributes} [attributes] @param {(Node|string)[]} [children] @returns {Node} */
export const element = (name, attributes = {}, children = []) => ({name, attributes, children});

/** Hundredths of a pixel are finer than anything drawn. @param {number} value */
export const number = (value) => String(Math.round(value * 100) / 100 || 0);

/** @param {number[]} values */
export const numbers = (values) => values.map(number).join(' ');

/** XML has no place for control characters, nor for halves of a surrogate pair. @param {string} text */
const escaped = (text) =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** @param {Node|string} node @returns {string} */
export function written(node) {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? number(value) : escaped(value ?? '')}"`)
    .join('');
  const inside = node.children.map(written).join('');
  return inside ? `<${node.name}${attributes}>${inside}</${node.name}>` : `<${node.name}${attributes}/>`;
}
