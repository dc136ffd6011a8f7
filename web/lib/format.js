// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Numbers, dates and lists as the language of the interface writes them.

/** @import {Translate} from '../api/types.js' */

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

const PARTS = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/**
 * Browsers come without number rules for some of the languages; each is given one that writes numbers alike.
 * @type {Record<string, string>}
 */
const NUMBERS_LIKE = {en: 'en-GB', hy: 'ru', az: 'de', ru: 'ru'};

/**
 * @param {() => string} language
 * @param {Translate} t gives month names and the order of a date
 * @returns {Format}
 */
export function createFormat(language, t) {
  /** @param {number} value @param {Intl.NumberFormatOptions} options */
  const number = (value, options) => formatter(NUMBERS_LIKE[language()] ?? language(), options).format(value).replace('-', '−');
  /** @param {number} digits @returns {Intl.NumberFormatOptions} */
  const fixed = (digits) => ({minimumFractionDigits: digits, maximumFractionDigits: digits});
  return {
    number: (value, digits = 0) => number(value, fixed(digits)),
    kilometres: (metres, digits = 1) => number(metres / 1000, fixed(digits)),
    signed: (value, digits = 0) => number(value, {...fixed(digits), signDisplay: 'exceptZero'}),
    percent: (share, digits = 0) => number(share, {...fixed(digits), style: 'percent'}),
    signedPercent: (share) => number(share, {...fixed(1), style: 'percent', signDisplay: 'exceptZero'}),
    date: (iso) => date(iso, t, 'inDate'),
    shortDate: (iso) => date(iso, t, 'short'),
    list: (items) => (items.length < 2 ? items.join() : items.slice(0, -1).join(', ') + t('list.and') + items.at(-1)),
  };
}

/** Making one takes far longer than using it. @type {Map<string, Intl.NumberFormat>} */
const formatters = new Map();

/** @param {string} locale @param {Intl.NumberFormatOptions} options */
function formatter(locale, options) {
  const key = locale + JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.NumberFormat(locale, options);
  formatters.set(key, known);
  return known;
}

/** @param {string} iso @param {Translate} t @param {'inDate'|'short'} form */
function date(iso, t, form) {
  const [, year, month, day] = PARTS.exec(iso) ?? [];
  if (!year || !month) return iso;
  const name = (/** @type {string} */ which) => t(`months.${which}`).split('|')[Number(month) - 1] ?? month;
  return day
    ? t('date.day', {day: Number(day), month: name(form), year})
    : t('date.month', {month: name(form === 'inDate' ? 'alone' : form), year});
}
