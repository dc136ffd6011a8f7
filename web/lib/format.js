// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Numbers and dates as the language of the interface writes them.

/**
 * @typedef {object} Format
 * @property {(value: number, digits?: number) => string} number
 * @property {(metres: number, digits?: number) => string} kilometres the figure alone, without unit
 * @property {(value: number, digits?: number) => string} signed with a sign always, true minus
 * @property {(share: number, digits?: number) => string} percent of a share 0..1
 * @property {(share: number) => string} signedPercent
 * @property {(iso: string) => string} date year, year-month or day; anything else comes back as it is
 * @property {(iso: string) => string} shortDate
 * @property {(items: string[]) => string} list
 */

/** English here is ISO English: day before month. @type {Record<string, string>} */
const LOCALES = {en: 'en-GB'};
const PARTS = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * @param {() => string} language
 * @returns {Format}
 */
export function createFormat(language) {
  const locale = () => LOCALES[language()] ?? language();
  /** @param {number} value @param {Intl.NumberFormatOptions} options */
  const number = (value, options) => new Intl.NumberFormat(locale(), options).format(value).replace('-', '−');
  /** @param {number} digits @returns {Intl.NumberFormatOptions} */
  const fixed = (digits) => ({minimumFractionDigits: digits, maximumFractionDigits: digits});
  return {
    number: (value, digits = 0) => number(value, fixed(digits)),
    kilometres: (metres, digits = 1) => number(metres / 1000, fixed(digits)),
    signed: (value, digits = 0) => number(value, {...fixed(digits), signDisplay: 'exceptZero'}),
    percent: (share, digits = 0) => number(share, {...fixed(digits), style: 'percent'}),
    signedPercent: (share) => number(share, {...fixed(1), style: 'percent', signDisplay: 'exceptZero'}),
    date: (iso) => date(iso, locale(), 'long'),
    shortDate: (iso) => date(iso, locale(), 'short'),
    list: (items) => new Intl.ListFormat(locale(), {type: 'conjunction'}).format(items),
  };
}

/** @param {string} iso @param {string} language @param {'long'|'short'} month */
function date(iso, language, month) {
  const parts = PARTS.exec(iso);
  if (!parts || !parts[2]) return iso;
  const at = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3] ?? 1)));
  return new Intl.DateTimeFormat(language, {
    year: 'numeric', month, day: parts[3] ? 'numeric' : undefined, timeZone: 'UTC',
  }).format(at);
}
