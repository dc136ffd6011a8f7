// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The map: wires the window, the sheets, the pointer, the keyboard and the state. The only folder that knows the map library.

import {createCanvasStack} from './canvas-stack.js';
import {createFeatureList} from './feature-list.js';
import {groundResolution} from './frame.js';
import {createButtons, createScale} from './furniture.js';
import {createLegend} from './legend.js';
import {entriesOf} from './legend-entries.js';
import {featuresOf} from './marks.js';
import {onThemeChange, readPalette} from './palette.js';
import {createPen} from './pen.js';
import {createPointer} from './pointer.js';
import {forgetLines} from './pointing.js';
import {sceneOf} from './scene.js';
import {sheetsOf} from './sheets.js';
import {createWindow} from './window.js';
import {DRAFT_OPTION} from '../state/own.js';

/** @import {AtlasMap, FeatureRef, MapContext, Model, State} from '../api/types.js' */
/** @import {Drafting} from '../draw/drafting.js' */
/** @import {Drawing} from './sheets.js' */

const BESIDE = /** @type {'button'} */ (':scope > button, :scope > .maps-control summary, :scope > .map-caption');
/** @type {Model} */
const EMPTY = {comparison: null, options: [], colours: {}, cues: {}};

/**
 * @param {HTMLElement} element
 * @param {MapContext} context
 * @returns {AtlasMap}
 */
export function createAtlasMap(element, {store, data, t, drafting, zoomed, second}) {
  const view = createWindow(element, {store, data, t, drafting, zoomed, second});
  let model = EMPTY;
  let told = '';
  const sceneNow = (/** @type {Readonly<State>} */ state, shown = model) =>
    sceneOf({data, state, model: shown, palette: readPalette(element), drafted: drafting.get().open});
  const named = (/** @type {Readonly<State>} */ {maps}) => second?.label() ?? t(maps === 'one' ? 'map.label' : 'maps.first');
  /** @type {ReturnType<typeof createPen>|null} */
  let drawingPen = null;
  /** @type {Drawing} */
  const drawing = {
    scene: sceneNow(store.get()), tracks: [], targets: [], covered: [], hover: null, selected: null, focused: null, highlighted: [],
    draft: () => draftSeen(drafting, store, t, drawingPen?.showsCrossHair() ?? false), onTiles: view.tiles !== '', t,
  };
  const buttons = createButtons(element, {t, zoomIn: view.zoomIn, zoomOut: view.zoomOut, fit: () => view.fit(fitted(store.get()))});
  const scale = createScale(t, view.tiles);
  const legend = createLegend(element, {t, aside: scale.element, onToggle: () => stack?.repaint('labels')});
  const list = createFeatureList(element, {store, t, second, onFocus: (item) => {
    drawing.focused = item?.ref ?? null;
    if (item) view.reveal(featuresOf(drawing.scene, item.ref));
    pointer.tell(item);
    stack.repaint('marks');
  }});
  const live = document.createElement('p');
  live.className = 'atlas-live';
  live.setAttribute('aria-live', 'polite');
  element.append(live);
  let listDue = 0;
  /** Names make room for the reader's own line when it has come to rest. */
  let namesDue = 0;
  const furniture = () => second?.furniture() ?? [buttons.element, legend.element, scale.element];
  const stack = createCanvasStack(view.map, sheetsOf(drawing, {
    furniture: () => [element, ...furniture(), ...beside(element)],
    onFrame: (frame) => {
      scale.update(groundResolution(frame));
      clearTimeout(listDue);
      listDue = window.setTimeout(() => list.update({...drawing, frame}), 250);
    },
  }));
  const pointer = createPointer(element, {view, stack, drawing, store, t, live});
  const pen = (drawingPen = createPen(element, {view, stack, drawing, data, drafting}));
  drafting.subscribe((drawn, before) => {
    if (drawn.open !== before.open) refresh(store.get());
    else stack.repaint('draft');
    if (drawn.history === before.history) return;
    clearTimeout(namesDue);
    namesDue = window.setTimeout(() => stack.repaint('labels'), 150);
  });
  const fitted = (/** @type {Readonly<State>} */ {selected}) => {
    const chosen = selected ? featuresOf(drawing.scene, selected) : [];
    return chosen.length > 0 ? chosen : drawing.scene.options.map((option) => option.feature);
  };
  const refresh = (/** @type {Readonly<State>} */ state) => {
    drawing.scene = sceneNow(state);
    forgetLines(stack.frame());
    buttons.name();
    const other = model.second;
    legend.update(state, drawing.scene, other ? {state: other.state, scene: sceneNow(other.state, other.model)} : null);
    element.setAttribute('aria-label', named(state));
    stack.repaint();
  };
  const stillOf = (/** @type {Drawing['scene']} */ scene) => ({
    sheets: sheetsOf({...drawing, scene, hover: null, focused: null, onTiles: false}, {furniture: () => [], onFrame: () => {}}),
    frame: stack.frame(), entries: entriesOf(scene, t), palette: scene.palette, language: store.get().ui,
    kilometres: (/** @type {number} */ value) => t('measure.km', {value}), north: t('map.north.letter'),
  });
  const toldOf = (/** @type {import('./picture.js').PictureTexts} */ texts) => (view.tiles ? {...texts, notes: [...texts.notes, t('map.tiles.left')]} : texts);
  const endTheme = onThemeChange(() => refresh(store.get()));
  return {
    update(state, next) {
      const key = JSON.stringify([state.asOf, state.perspective, state.names, state.ui, state.layers, state.selected, state.reach, state.sight, state.tab === 'coverage', state.maps]);
      drawing.hover = state.hover;
      drawing.selected = state.selected;
      const draftAlone = key === told && next !== model && differInDraftAlone(model, next);
      const same = key === told && next === model;
      [told, model] = [key, next];
      if (draftAlone) {
        drawing.scene = sceneNow(state);
        stack.repaint('labels', 'marks');
      } else if (same) stack.repaint('marks');
      else refresh(state);
      if (second) return;
      view.show(state, drawing.scene, {legend: legend.element, maps: model.second ? state.maps : 'one'});
      pointer.select(state.selected);
    },
    focus(/** @type {FeatureRef} */ ref) {
      view.fit(featuresOf(drawing.scene, ref));
      drawing.focused = ref;
      list.update({...drawing, frame: stack.frame()});
      if (!list.focus(ref)) stack.repaint('marks');
    },
    highlight(features) {
      drawing.highlighted = features;
      if (features.length > 0) view.fit(features);
      stack.repaint('marks');
    },
    async picture(texts, how) {
      const {pictureOf} = await import('./picture.js');
      return pictureOf(stillOf(drawing.scene), toldOf(texts), how);
    },
    async printer() {
      const {printed} = await import('./picture-svg.js');
      return (texts) => printed(stillOf(sceneNow(store.get())), toldOf(texts));
    },
    renew: () => refresh(store.get()),
    addPoint: pen.addInMiddle,
    /** On paper the map has no room, and another stands for it. */
    resize: () => void (element.clientWidth > 0 && view.resize()),
    window: view,
    furniture,
    destroy() {
      clearTimeout(listDue);
      clearTimeout(namesDue);
      endTheme();
      legend.destroy();
      pointer.destroy();
      pen.destroy();
      stack.destroy();
      view.destroy();
    },
  };
}

/** Buttons and captions of the page that lie upon the map. @param {HTMLElement} element @returns {HTMLElement[]} */
const beside = (element) => [...(element.parentElement?.querySelectorAll(BESIDE) ?? [])];

/**
 * While it is drawn, and while it is compared.
 * @param {Drafting} drafting
 * @param {MapContext['store']} store
 * @param {MapContext['t']} t
 * @param {boolean} crossHair
 */
function draftSeen(drafting, store, t, crossHair) {
  const drawn = drafting.get();
  if (!drawn.open && !store.get().proposals.includes(DRAFT_OPTION)) return null;
  return {drawn, label: labelOf(drawn.history.present, t), crossHair};
}

/** @param {{name: string}} draft @param {MapContext['t']} t */
const labelOf = ({name}, t) => (name ? t('own.labelled', {name}) : t('own.draft'));

/** @param {Model} before @param {Model} after */
const differInDraftAlone = (before, after) =>
  before.coverage === after.coverage && before.second === after.second && before.options.length === after.options.length && before.options.every((option, i) => option === after.options[i] || (option.id === DRAFT_OPTION && after.options[i].id === DRAFT_OPTION));
