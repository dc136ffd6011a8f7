// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The way into the stories: a button on the map where the region tells any. Their reader is loaded when one is opened.

import {loadStories, loadStory} from '../api/stories.js';
import {byId, h} from '../lib/html.js';
import {leavesAllToStory, seenIn} from '../state/story.js';
import {tellUnknown} from './missing.js';

/** @import {Story, StoryTitle} from '../api/stories.js' */
/** @import {Context, View} from './context.js' */
/** @import {Messages} from './messages.js' */
/** @import {Reader} from './story-reader.js' */

/**
 * @param {Context} context
 * @param {Messages} messages
 * @returns {View}
 */
export function createStories(context, messages) {
  const {store, t} = context;
  /** @type {StoryTitle[]} */
  let titles = [];
  /** The story that is read; none while the list is shown. @type {Story|null} */
  let story = null;
  /** @type {Reader|null} */
  let reader = null;
  let isOpen = false;
  let asked = '';
  let drawn = '';
  const button = h('button', {type: 'button', class: 'button raised', id: 'open-stories', hidden: true, onclick: () => (isOpen ? close() : openList())});
  byId('map-room').append(button);
  const draw = () => {
    button.textContent = t('stories.title');
    button.setAttribute('aria-expanded', String(isOpen));
    document.documentElement.classList.toggle('with-story', isOpen);
    reader?.draw(isOpen ? {titles, story, step: store.get().step} : null);
  };
  const listed = attempt(async () => {
    titles = await loadStories();
    button.hidden = titles.length === 0;
  });

  /** @param {() => Promise<void>} run */
  async function attempt(run) {
    try {
      await run();
      messages.clear('story');
    } catch (error) {
      messages.trouble('story', error, () => attempt(run));
    }
  }

  async function open() {
    const {createReader} = await import('./story-reader.js');
    reader ??= createReader(context, {read: (id) => read(id, 1, true), go, leave, close});
    isOpen = true;
  }

  async function openList() {
    await attempt(open);
    draw();
    reader?.focus();
  }

  /** @param {string} id @param {number} step @param {boolean} isAlone whether the step decides what is seen */
  function read(id, step, isAlone) {
    asked = id;
    return attempt(async () => {
      if (titles.every((title) => title.id !== id)) {
        tellUnknown([`story=${id}`], messages, context);
        leave();
        return;
      }
      const told = await loadStory(id);
      await open();
      if (asked !== id) return;
      story = told;
      if (isAlone || step > told.steps.length) go(step);
      draw();
      reader?.focus();
    });
  }

  /** @param {number} to a step that is not there is the nearest that is */
  function go(to) {
    if (!story) return;
    const step = Math.min(Math.max(to, 1), story.steps.length);
    const {clientWidth: width, clientHeight: height} = byId('map');
    document.documentElement.classList.add('with-story');
    store.set({...seenIn(story.steps[step - 1]?.state ?? '', {width, height}), story: story.id, step});
  }

  /** Back to the list; what is seen stays. */
  function leave() {
    story = null;
    asked = '';
    store.set({story: null, step: 1});
    draw();
    reader?.focus();
  }

  function close() {
    isOpen = false;
    leave();
    button.focus();
  }

  return {
    update(state) {
      if (state.story && state.story !== story?.id && state.story !== asked) {
        const {story: id, step} = state;
        const isAlone = leavesAllToStory(location.hash);
        asked = id;
        listed.then(() => read(id, step, isAlone));
      } else if (!state.story && story) {
        story = null;
      }
      const key = [state.ui, state.story, state.step, isOpen].join();
      if (key !== drawn) draw();
      drawn = key;
    },
  };
}
