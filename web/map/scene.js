// SPDX-License-Identifier: Apache-2.0
// @ts-check
// What is to be seen, decided once per change of state: filtered by day and layers, sorted, with colours. Painters only draw it.

import {showsCoverage} from '../state/covering.js';
import {NEUTRAL, holdsIn, isCounted} from '../state/perspective.js';
import {isValid, statusAt} from './as-of.js';

/** @import {Atlas, CollectionId, Feature, FeatureRef, Language, Layers, Model, Option, Perspective, State} from '../api/types.js' */
/** @import {Palette} from './palette.js' */

/** @typedef {{feature: Feature, status: string}} Dated a feature and the status in force */

/**
 * @typedef {object} Scene
 * @property {Palette} palette
 * @property {Language} language
 * @property {Perspective} perspective
 * @property {string} day ISO date
 * @property {Layers} layers
 * @property {Atlas} data
 * @property {Feature[]} jurisdictions
 * @property {Dated[]} boundaries
 * @property {Feature[]} waters
 * @property {Dated[]} delimited
 * @property {Dated[]} sections
 * @property {Dated[]} observers
 * @property {Dated[]} crossings
 * @property {Feature[]} incidents
 * @property {Feature[]} exclaves
 * @property {Dated[]} counted exclaves that count to the recognised state in this perspective, with the legal status of their outline
 * @property {Feature[]} places
 * @property {Option[]} options
 * @property {boolean} drafted whether the reader's own line is being drawn
 * @property {string[]} colours of the options, ready for a canvas
 * @property {Set<string>} onRoute places and crossings the options touch
 * @property {FeatureRef|null} selected
 * @property {number} reachMetres how far an observer is taken to reach
 * @property {Feature[]} reached stretches of boundaries, within reach and not; empty where coverage is not looked at
 */

/** The day shown: the chosen one, else that of the answer, else that of the data. */
const LAST_DAY = '9999-12-31';

/**
 * @param {{data: Atlas, state: Readonly<State>, model: Model, palette: Palette, drafted: boolean}} parts
 * @returns {Scene}
 */
export function sceneOf({data, state, model, palette, drafted}) {
  const day = state.asOf ?? model.comparison?.comparison.asOf ?? LAST_DAY;
  const {layers, perspective} = state;
  const seen = (/** @type {Feature} */ {properties}) => holdsIn(properties, perspective);
  const valid = (/** @type {CollectionId} */ id) => data[id].features.filter((f) => isValid(f, day));
  const dated = (/** @type {CollectionId} */ id) =>
    valid(id).map((feature) => ({feature, status: statusAt(feature, day)})).filter(({status}) => status !== 'not-yet');
  return {
    palette,
    language: state.names,
    perspective,
    day,
    layers,
    data,
    jurisdictions: data.jurisdictions.features,
    waters: data.waters.features,
    boundaries: layers.boundaries ? dated('boundaries').filter(({feature}) => seen(feature)) : [],
    delimited: layers.delimited ? dated('delimited-segments').filter(({status}) => status !== 'undelimited') : [],
    sections: layers.allSections ? dated('sections') : [],
    observers: layers.observers ? dated('observers') : [],
    crossings: layers.crossings ? dated('crossings') : [],
    incidents: layers.incidents ? valid('incidents') : [],
    exclaves: layers.exclaves ? valid('exclaves').filter((f) => perspective === NEUTRAL || seen(f)) : [],
    counted: dated('exclaves').filter(({feature}) => isCounted(feature, perspective)),
    places: layers.places ? valid('places') : [],
    drafted,
    options: model.options,
    colours: model.options.map((o) => palette.resolved(model.colours[o.id] ?? o.colour)),
    onRoute: touched(model.options, data),
    selected: state.selected,
    reachMetres: state.reach * 1000,
    reached: (showsCoverage(state) && model.coverage?.onMap) || [],
  };
}

/** @param {Option[]} options @param {Atlas} data */
function touched(options, data) {
  /** @type {Set<string>} */
  const ids = new Set();
  for (const {stretches, crossings} of options) {
    for (const crossing of crossings) ids.add(crossing.properties.crossingId);
    for (const stretch of stretches) {
      const section = data.sections.byId.get(stretch.properties.section)?.properties;
      ids.add(section?.fromPlace);
      ids.add(section?.toPlace);
    }
  }
  return ids;
}
