// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Builds DOM nodes from plain calls; text is always text, so nothing from the data can become markup.

/** @typedef {Node|string|number|null|undefined|false} Leaf */
/** @typedef {Leaf|Leaf[]|(Leaf|Leaf[])[]} Child */
/** @typedef {Record<string, any>} Attributes */

const SVG = 'http://www.w3.org/2000/svg';

/** @param {Element} node @param {Attributes} attributes */
function dress(node, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') node.addEventListener(name.slice(2), value);
    else if (name === 'style' && typeof value === 'object') dressStyle(/** @type {HTMLElement} */ (node), value);
    else if (name === 'checked' || name === 'value' || name === 'indeterminate') Object.assign(node, {[name]: value});
    else node.setAttribute(name, value === true ? '' : String(value));
  }
}

/** @param {HTMLElement|SVGElement} node @param {Record<string, string>} style */
function dressStyle(node, style) {
  for (const [name, value] of Object.entries(style)) node.style.setProperty(name, value);
}

/** @param {Element} node @param {Child[]} children */
function fill(node, children) {
  for (const child of /** @type {Leaf[]} */ (children.flat(3))) {
    if (child === null || child === undefined || child === false) continue;
    node.append(child instanceof Node ? child : String(child));
  }
}

/**
 * An HTML element. Attributes that are functions are listeners (`onclick`), null and false are left out.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Attributes} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  dress(node, attributes);
  fill(node, children);
  return node;
}

/**
 * An SVG element, as `h`.
 * @template {keyof SVGElementTagNameMap} T
 * @param {T} tag
 * @param {Attributes} [attributes]
 * @param {...Child} children
 * @returns {SVGElementTagNameMap[T]}
 */
export function s(tag, attributes = {}, ...children) {
  const node = document.createElementNS(SVG, tag);
  dress(node, attributes);
  fill(node, children);
  return node;
}

/**
 * How far elements are scrolled, noted when they are: asking an element would have the whole page laid out anew.
 * @type {WeakMap<EventTarget, number>}
 */
const scrolled = new WeakMap();
document.addEventListener('scroll', noteScroll, {capture: true, passive: true});

/** @param {Event} event */
function noteScroll({target}) {
  if (target instanceof Element) scrolled.set(target, target.scrollTop);
}

/**
 * Replaces the content of an element; the keyboard focus and the scroll position stay where they were, by element id.
 * @param {Element} element
 * @param {...Child} children
 */
export function render(element, ...children) {
  const active = document.activeElement;
  const focused = active && active !== element && element.contains(active) ? active.id : '';
  element.replaceChildren();
  fill(element, children);
  const top = scrolled.get(element) ?? 0;
  if (top > 0) element.scrollTop = top;
  if (focused) document.getElementById(focused)?.focus({preventScroll: true});
}

/** Text for screen readers only. @param {string} text */
export const hidden = (text) => h('span', {class: 'unseen'}, text);

/**
 * The element of the page with this id; the page is broken without it, so it is an error when it is missing.
 * @param {string} id
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element "${id}".`);
  return element;
}
