// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The map in sentences: the same options, crossings and layers for whoever cannot, or would rather not, look at it.

import {h, render} from '../lib/html.js';
import {isOwnOption} from '../state/own.js';
import {toldMaps} from './second-told.js';
import {runs} from './strip.js';

/** @import {CollectionId, FeatureRef, Layers, Model, Option} from '../api/types.js' */
/** @import {Context, View} from './context.js' */

/** @type {[keyof Layers, CollectionId][]} */
const LISTED = [
  ['crossings', 'crossings'],
  ['delimited', 'delimited-segments'],
  ['observers', 'observers'],
  ['incidents', 'incidents'],
  ['exclaves', 'exclaves'],
];

/**
 * @param {HTMLElement} root
 * @param {Context} context
 * @param {(ref: FeatureRef) => void} focus
 * @returns {View}
 */
export function createDescription(root, context, focus) {
  return {
    update(state, model) {
      const {t} = context;
      render(
        root,
        h('p', {}, overview(model, context)),
        toldMaps(state, model, context),
        model.options.map((option) =>
          h(
            'section',
            {class: 'told'},
            h(
              'h3',
              {},
              t('strip.label', {
                letter: option.cue.letter,
                name: context.title(option.proposal),
                mode: context.word('mode', option.mode),
              }),
            ),
            h('p', {}, ...sentences(option, context).map((sentence) => `${sentence} `)),
          ),
        ),
        LISTED.filter(([layer]) => state.layers[layer]).map(([, collection]) => layer(collection, context, focus)),
      );
    },
  };
}

/** @param {Model} model @param {Context} context */
function overview(model, {t, format, data, name}) {
  const head = model.comparison?.comparison;
  if (!head) return t('compare.none');
  const ends = (head.between ?? []).map((id) => name(data.places.byId.get(id)?.properties.name) || id);
  return t('told.overview', {
    count: model.options.length,
    from: ends[0] ?? '',
    to: ends[1] ?? '',
    date: format.date(head.asOf),
  });
}

/** @param {Option} option */
const saysStatus = (option) => option.stretches.some(({properties}) => properties.status) || !isOwnOption(option);

/** @param {Option} option @param {Context} context @returns {string[]} */
export function sentences(option, {t, format, state, word, data, name}) {
  const {lengthMetres, lengthUncertaintyMetres, endsDiffer} = option.feature.properties;
  const km = (/** @type {number} */ metres) => t('measure.km', {value: format.kilometres(metres, 0)});
  const parts = (/** @type {string} */ property, /** @type {(value: string) => string} */ say) =>
    format.list(
      runs(option.stretches, property).map((run) => t('told.part', {km: km(run.to - run.from), what: say(run.value)})),
    );
  const crossings = option.crossings.map(({properties}) => {
    const place = name(data.crossings.byId.get(properties.crossingId)?.properties.name);
    return (
      t('told.crossing', {
        number: properties.number,
        from: state(properties.from),
        to: state(properties.to),
        km: km(properties.alongMetres),
      }) + (place ? ` (${place})` : '')
    );
  });
  return [
    isOwnOption(option) ? t('own.told') : '',
    typeof lengthUncertaintyMetres === 'number'
      ? t('told.length', {
          km: km(lengthMetres),
          band: t('measure.km', {value: format.kilometres(lengthUncertaintyMetres)}),
        })
      : t('told.lengthAlone', {km: km(lengthMetres)}),
    t('told.land', {list: parts('jurisdiction', state)}),
    crossings.length
      ? t('told.crossings', {count: crossings.length, list: format.list(crossings)})
      : t('told.noCrossings'),
    t('told.control', {list: parts('regime', (value) => word('regime', value))}),
    saysStatus(option) ? t('told.status', {list: parts('status', (value) => word('status', value))}) : '',
    endsDiffer ? t('told.endsDiffer') : '',
  ].filter(Boolean);
}

/**
 * @param {CollectionId} collection
 * @param {Context} context
 * @param {(ref: FeatureRef) => void} focus
 */
function layer(collection, {t, data, store, name, word}, focus) {
  const features = data[collection].features;
  if (features.length === 0) return null;
  return h(
    'section',
    {class: 'told'},
    h('h3', {}, t(`collection.${collection}`)),
    h(
      'ul',
      {class: 'told-list'},
      features.map((feature) =>
        h(
          'li',
          {},
          h(
            'button',
            {
              type: 'button',
              class: 'link',
              id: `told-${collection}-${feature.id}`,
              onclick: () => {
                const ref = {collection, id: feature.id};
                store.set({selected: ref});
                focus(ref);
              },
            },
            name(feature.properties.name) || feature.id,
          ),
          statusOf(feature.properties, word),
        ),
      ),
    ),
  );
}

/** @param {Record<string, any>} properties @param {Context['word']} word */
function statusOf({status, legalStatus, date}, word) {
  const said = legalStatus ? word('legalStatus', legalStatus) : status ? word('status', status) : date;
  return said ? `, ${said}` : '';
}
