// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Colours and type of the drawing, read from the style sheet so that light, dark and print are decided there alone.

/**
 * @typedef {object} Palette
 * @property {(name: string) => string} colour value of a custom property, name without dashes in front
 * @property {(id: string) => string} tint of a jurisdiction
 * @property {(css: string) => string} resolved a colour that may be given as `var(--name)`
 * @property {string} font family list
 */

/** @param {Element} element @returns {Palette} */
export function readPalette(element) {
  const style = getComputedStyle(element);
  /** @type {Map<string, string>} */
  const known = new Map();
  const read = (/** @type {string} */ name) => {
    const value = known.get(name) ?? style.getPropertyValue(`--${name}`).trim();
    known.set(name, value);
    return value;
  };
  return {
    colour: (name) => read(name) || read('ink') || '#000',
    tint: (id) => read(`tint-${id}`) || read('tint-undetermined'),
    resolved: (css) => {
      const name = /^var\(--([\w-]+)/.exec(css)?.[1];
      return name ? read(name) || '#555' : css || '#555';
    },
    font: read('font') || 'system-ui, sans-serif',
  };
}

/**
 * Calls back when the theme or the medium changes.
 * @param {() => void} changed
 * @returns {() => void} ends it
 */
export function onThemeChange(changed) {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, {attributes: true, attributeFilter: ['data-theme']});
  const queries = ['print', '(prefers-color-scheme: dark)'].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
