// SPDX-License-Identifier: Apache-2.0
// @ts-check
// What each of two maps shows, in words on the map itself.

import {h, render} from '../lib/html.js';
import {short} from './context.js';
import {letter} from './swatch.js';
import {standOf} from './second-told.js';
import {secondState} from '../state/second.js';

/** @import {Model, Option, State} from '../api/types.js' */
/** @import {Context} from './context.js' */

/** A half that is narrower has no room for words, pixels. */
const NARROWEST = 96;

/** @param {HTMLElement} room @param {Context} context */
export function createCaptions(room, context) {
  const {t} = context;
  const first = h('div', {class: 'map-caption first'});
  const second = h('div', {class: 'map-caption second'});
  room.append(first, second);
  let drawn = '';
  return {
    /** While the maps are swiped: no words on a half that is all but gone. */
    fit() {
      const share = Number(room.style.getPropertyValue('--divider') || 50) / 100;
      const swiped = room.classList.contains('maps-swipe');
      first.hidden = swiped && room.clientWidth * share < NARROWEST;
      second.hidden = swiped && room.clientWidth * (1 - share) < NARROWEST;
    },
    /** @param {Readonly<State>} state @param {Readonly<Model>} main @param {Readonly<Model>} other */
    update(state, main, other) {
      const told = [main, other].map(({comparison, options}) => [comparison?.comparison.asOf, options.map(({id, cue}) => id + cue.letter)]);
      const key = JSON.stringify([state.ui, state.maps, state.asOf, state.perspective, secondState(state).asOf, secondState(state).perspective, state.secondProposals, told]);
      if (key === drawn) return;
      drawn = key;
      const lists = state.secondProposals !== null;
      const shown = [main, other];
      for (const [i, room] of [first, second].entries()) {
        const model = shown[i] ?? main;
        const seen = i === 0 ? state : secondState(state);
        render(
          room,
          h('p', {}, h('strong', {}, t(i === 0 ? 'maps.first' : 'maps.second')), ' ', standOf(seen, model, context)),
          lists && h('ul', {}, model.options.map((option) => line(option, context))),
        );
      }
      this.fit();
    },
  };
}

/** @param {Option} option @param {Context} context */
const line = (option, {title, word}) =>
  h('li', {}, letter(option), h('span', {}, `${short(title(option.proposal))}, ${word('mode', option.mode)}`));
