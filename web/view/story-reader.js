// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The reader of the stories: their list, then one of them step by step, by buttons, keys or a swipe.

import {byId, h, hidden, render} from '../lib/html.js';
import {sourceLinks} from './source-links.js';

/** @import {Sentence, Story, StoryTitle} from '../api/stories.js' */
/** @import {Context} from './context.js' */

/** @typedef {{titles: StoryTitle[], story: Story|null, step: number}} Shown `story` is null while the list is shown */
/** @typedef {{read: (id: string) => void, go: (step: number) => void, leave: () => void, close: () => void}} Ways */
/** @typedef {{draw: (shown: Shown|null) => void, focus: () => void}} Reader */

/** How far a finger must go, in pixels, and how much more sideways than up or down. */
const SWIPE = {pixels: 40, slant: 1.5};

/** @type {Record<string, number>} */
const KEYS = {ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1};

/**
 * @param {Context} context
 * @param {Ways} ways
 * @returns {Reader}
 */
export function createReader(context, ways) {
  const {t} = context;
  const root = byId('stories');
  const head = h('div', {class: 'story-head'});
  const list = h('div', {class: 'story-list'});
  // Stays the same element, or a screen reader would not hear what changes in it.
  const told = h('div', {class: 'story-told', 'aria-live': 'polite', 'aria-atomic': 'true'});
  const foot = h('div', {class: 'story-foot'});
  root.append(head, list, told, foot);
  root.setAttribute('aria-labelledby', 'story-title');
  /** @type {Shown|null} */
  let shown = null;
  const turn = (/** @type {number} */ by) => {
    const to = (shown?.step ?? 0) + by;
    if (shown?.story && to >= 1 && to <= shown.story.steps.length) ways.go(to);
  };
  root.addEventListener('keydown', (event) => {
    const by = KEYS[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape' && byId('panel').hidden) ways.close();
    else if (by && shown?.story) turn(by);
    else return;
    event.preventDefault();
  });
  listenForSwipes(root, turn);
  return {
    draw(next) {
      shown = next;
      root.hidden = !next;
      list.hidden = Boolean(next?.story);
      told.hidden = foot.hidden = !next?.story;
      if (!next) return;
      const {titles, story, step} = next;
      render(head, story && icon('story-list', '‹', t('stories.all'), ways.leave), heading(story), icon('story-close', '×', t('stories.close'), ways.close));
      render(list, !story && [h('p', {class: 'hint'}, t('stories.hint')), h('ol', {}, titles.map(entry))]);
      render(told, story && tell(story, step));
      render(foot, story && [button('story-back', 'stories.previous', () => turn(-1), step === 1), progress(story, step), button('story-on', 'stories.next', () => turn(1), step === story.steps.length)]);
    },
    focus: () => document.getElementById('story-title')?.focus({preventScroll: true}),
  };

  /** @param {Story|null} story */
  function heading(story) {
    return h('h2', {id: 'story-title', tabindex: -1}, story ? context.text(story.name) : t('stories.title'));
  }

  /** @param {string} id @param {string} sign @param {string} name @param {() => void} onclick */
  function icon(id, sign, name, onclick) {
    return h('button', {type: 'button', class: 'button quiet story-icon', id, 'aria-label': name, title: name, onclick}, sign);
  }

  /** @param {string} id @param {string} key @param {() => void} onclick @param {boolean} [isOff] */
  function button(id, key, onclick, isOff = false) {
    return h('button', {type: 'button', class: 'button', id, onclick, 'aria-disabled': isOff && 'true'}, t(key));
  }

  /** @param {StoryTitle} title */
  function entry({id, name, stepCount}) {
    return h(
      'li',
      {},
      h(
        'button',
        {type: 'button', class: 'story-entry', id: `story-${id}`, onclick: () => ways.read(id)},
        h('span', {}, context.text(name)),
        h('small', {}, t('stories.steps', {count: stepCount})),
      ),
    );
  }

  /** @param {Story} story @param {number} step */
  function tell({steps}, step) {
    const sentences = steps[step - 1]?.sentences ?? [];
    return [h('p', {class: 'story-step'}, t('stories.step', {step, count: steps.length})), ...sentences.map(sentence)];
  }

  /** @param {Sentence} sentence */
  function sentence({text, sources}) {
    return h('div', {class: 'story-sentence'}, h('p', {}, context.text(text)), hidden(`${t('stories.sources')} `), sourceLinks(sources, context));
  }
}

/** @param {Story} story @param {number} step */
function progress({steps}, step) {
  return h('span', {class: 'story-progress', 'aria-hidden': 'true'}, steps.map((_, i) => h('span', {class: i + 1 === step ? 'now' : ''})));
}

/** @param {HTMLElement} root @param {(by: number) => void} turn */
function listenForSwipes(root, turn) {
  /** @type {{x: number, y: number}|null} */
  let from = null;
  root.addEventListener('pointerdown', ({pointerType, clientX: x, clientY: y}) => {
    from = pointerType === 'mouse' ? null : {x, y};
  });
  root.addEventListener('pointercancel', () => (from = null));
  root.addEventListener('pointerup', ({clientX, clientY}) => {
    const [across, down] = from ? [clientX - from.x, clientY - from.y] : [0, 0];
    from = null;
    if (Math.abs(across) >= SWIPE.pixels && Math.abs(across) > SWIPE.slant * Math.abs(down)) turn(across < 0 ? 1 : -1);
  });
}
