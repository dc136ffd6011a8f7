// SPDX-License-Identifier: Apache-2.0
// Every colour of letters upon its ground has 4.5 : 1, every line and sign that tells something 3 : 1, in each theme and on paper (WCAG 2.2, 1.4.3, 1.4.11).

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';

const style = new URL('../../../web/style/', import.meta.url);
const css = ['tokens.css', 'map.css'].map((file) => readFileSync(new URL(file, style), 'utf8').replaceAll(/\/\*.*?\*\//gs, '')).join('\n');

/** The rules of a style sheet with the media they are for. */
function rulesOf(text, media = '') {
  const rules = [];
  for (let at = 0; ;) {
    const open = text.indexOf('{', at);
    if (open < 0) return rules;
    let [end, depth] = [open + 1, 1];
    while (depth > 0) depth += {'{': 1, '}': -1}[text[end++]] ?? 0;
    const [head, body] = [text.slice(at, open).trim(), text.slice(open + 1, end - 1)];
    if (head.startsWith('@media')) rules.push(...rulesOf(body, head.slice(6).trim()));
    else rules.push({selector: head.replaceAll('"', "'"), body, media});
    at = end;
  }
}

/** What holds on the root in a theme, the more specific rule last, as in the cascade. */
function tokensOf({dark, print}) {
  const holds = ({media}) => media === '' || media === (print ? 'print' : 'screen');
  const roots = [':root', ...(dark ? [":root[data-theme='dark']"] : [])];
  const found = {};
  for (const root of roots) {
    for (const {body} of rulesOf(css).filter((rule) => rule.selector === root && holds(rule))) {
      for (const [, name, value] of body.matchAll(/--([\w-]+):\s*([^;]+);/g)) found[name] = value.trim();
    }
  }
  return found;
}

/** Relative luminance of #rrggbb. */
function luminance(colour) {
  assert.match(colour, /^#[0-9a-f]{6}$/);
  const [r, g, b] = [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a, b) {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Letters and the grounds, or halos, on which they stand. */
const LETTERS = {
  ink: ['land', 'paper', 'panel', 'raised', 'notice', 'halo', 'water', 'map-beyond'],
  muted: ['paper', 'panel', 'raised', 'notice', 'halo'],
  accent: ['paper', 'panel', 'raised', 'notice'],
  own: ['halo', 'panel', 'paper', 'raised'],
  paper: ['ink'],
  halo: ['option-1', 'option-2', 'option-3', 'option-4', 'option-5', 'option-6', 'own'],
  'on-tint': ['tint-AM', 'tint-AZ', 'tint-AZ-NX', 'tint-IR', 'tint-GE', 'tint-TR', 'tint-undetermined'],
  'map-jurisdiction': ['land'],
  'map-water-name': ['water'],
};

/** Lines and edges of signs, and what they are drawn upon. */
const LINES = {
  boundary: ['land', 'water', 'map-beyond', 'map-delimited'],
  muted: ['land', 'water'],
  'option-1': ['land', 'halo', 'water', 'panel'],
  'option-2': ['land', 'halo', 'water', 'panel'],
  'option-3': ['land', 'halo', 'water', 'panel'],
  'option-4': ['land', 'halo', 'water', 'panel'],
  'option-5': ['land', 'halo', 'water', 'panel'],
  'option-6': ['land', 'halo', 'water', 'panel'],
  own: ['land', 'halo', 'water'],
  'map-section': ['land', 'halo'],
  'map-observer': ['land', 'halo', 'water'],
  'map-delimited-edge': ['land'],
  'water-line': ['land'],
  'control-line': ['land', 'paper', 'panel', 'raised', 'map-beyond'],
  focus: ['land', 'paper', 'panel', 'raised', 'water', 'map-beyond'],
  regime: ['regime-ground'],
};

for (const [name, theme] of Object.entries({light: {}, dark: {dark: true}, 'print of light': {print: true}, 'print of dark': {dark: true, print: true}})) {
  const tokens = tokensOf(theme);
  for (const [kind, pairs, least] of [['letters', LETTERS, 4.5], ['lines', LINES, 3]]) {
    test(`${kind} in ${name} have ${least} : 1`, () => {
      const poor = Object.entries(pairs).flatMap(([front, grounds]) => grounds
        .map((ground) => ({pair: `${front} on ${ground}`, ratio: contrast(tokens[front] ?? '', tokens[ground] ?? '')}))
        .filter(({ratio}) => ratio < least)
        .map(({pair, ratio}) => `${pair}: ${ratio.toFixed(2)}`));
      assert.deepEqual(poor, []);
    });
  }
}

test('paper is white whatever the theme of the screen is', () => {
  for (const dark of [false, true]) assert.equal(tokensOf({dark, print: true}).land, '#ffffff');
});

test('every option of the list has a colour of its own', () => {
  const tokens = tokensOf({});
  const options = Object.keys(tokens).filter((name) => name.startsWith('option-'));
  assert.ok(options.every((name) => name in LINES && LETTERS.halo.includes(name)), String(options));
});
