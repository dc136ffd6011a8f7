// SPDX-License-Identifier: Apache-2.0
// @ts-check
// How a feature is called in one line: for tooltips, for the list that screen readers and keyboards use.

import {nameOf} from './naming.js';

/** @import {Feature, FeatureRef, Language, Translate} from '../api/types.js' */
/** @import {Hit} from './pointing.js' */
/** @import {Scene} from './scene.js' */

/** @param {Translate} t @param {string} key @param {string} value @returns {string} the value itself where no word is known */
export function word(t, key, value) {
  const text = t(`${key}.${value}`);
  return text === `${key}.${value}` ? value.replaceAll('-', ' ') : text;
}

/** @param {Feature} feature @param {Translate} t @returns {string} */
function statusOf({properties: {status, legalStatus}}, t) {
  if (legalStatus) return word(t, 'legalStatus', legalStatus);
  return status ? word(t, 'status', status) : '';
}

/** @param {{ref: FeatureRef, feature: Feature}} target @param {{scene: Scene, t: Translate}} context @returns {[string, string]} name, what it is */
export function titled({ref, feature}, {scene, t}) {
  const known = scene.data[ref.collection]?.byId.get(ref.id) ?? feature;
  const {number} = feature.properties;
  const name = nameOf(known, scene) || nameOf(feature, scene) || known.id;
  const parts = [t(`collection.${ref.collection}.one`), statusOf(known, t), known.properties.date];
  return [number ? `${number}. ${name}` : name, parts.filter(Boolean).join(', ')];
}

/** @param {{ref: FeatureRef, feature: Feature}} target @param {{scene: Scene, t: Translate}} context @returns {string} */
export const describe = (target, context) => titled(target, context).join(', ');

/** Every name of a place, the chosen language first. @param {Feature} feature @param {Language} language @returns {string} */
export function allNames(feature, language) {
  const {[language]: first, ...others} = feature.properties.name ?? {};
  return [...new Set([first, ...Object.values(others)].filter(Boolean))].join(' · ');
}

/** @param {Hit} hit @param {{scene: Scene, t: Translate, alongMetres?: number}} context @returns {string[]} lines of a tooltip */
export function tooltip(hit, {scene, t, alongMetres}) {
  const {ref, feature, stretch} = hit;
  if (ref.collection === 'places') return [allNames(feature, scene.language)];
  if (!stretch || hit.option === undefined) return titled(hit, {scene, t});
  const {cue} = scene.options[hit.option];
  const land = nameOf(scene.data.jurisdictions.byId.get(stretch.properties.jurisdiction), scene);
  const km = t('measure.km', {value: ((alongMetres ?? 0) / 1000).toFixed(1)});
  return [
    `${cue?.letter ?? ''} · ${km}`,
    nameOf(feature, scene),
    [land, stretch.properties.status && word(t, 'status', stretch.properties.status), word(t, 'regime', stretch.properties.regime ?? 'undetermined')].filter(Boolean).join(', '),
  ];
}
