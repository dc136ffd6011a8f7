// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The shapes the page is made of, written once: what the server answers, what the views and the map share.

/** @typedef {'en'|'hy'|'az'|'ru'} Language */
/** @typedef {string} Perspective `neutral` or the id of a state */
/** @typedef {'compare'|'claims'|'borders'|'control'|'weights'|'timeline'|'sources'|'description'|'coverage'|'profile'} Tab */

/**
 * A name in several languages; all four of the atlas for named kinds, English at least for the rest.
 * @typedef {{en: string} & Partial<Record<'hy'|'az'|'ru'|'fa'|'tr', string>>} Names
 */

/**
 * One entry of a status history. Dates are ISO dates or the shorter form of the source ("1941", "2021-11").
 * @typedef {{status: string, from: string, to?: string, sources?: string[], note?: string}} StatusEntry
 */

/**
 * A feature as the server gives it: string id, plain properties.
 * @typedef {GeoJSON.Feature<GeoJSON.Geometry|null, Record<string, any>> & {id: string}} Feature
 */

/** @typedef {{type: 'FeatureCollection', features: Feature[], byId: Map<string, Feature>}} Collection */

/** @typedef {{collection: CollectionId, id: string}} FeatureRef */

/**
 * @typedef {'jurisdictions'|'boundaries'|'delimited-segments'|'exclaves'|'sections'|'routes'|'crossings'
 *   |'observers'|'places'|'waters'|'incidents'|'events'|'sources'|'claims'|'proposals'} CollectionId
 */

/**
 * Loaded collections by id. A collection that could not be loaded is present and empty, so readers need no guard.
 * @typedef {Record<CollectionId, Collection>} Atlas
 */

/**
 * What is switched on; `allSections` draws every section, not only those of the chosen options.
 * @typedef {object} Layers
 * @property {boolean} boundaries
 * @property {boolean} delimited
 * @property {boolean} observers
 * @property {boolean} incidents
 * @property {boolean} exclaves
 * @property {boolean} crossings
 * @property {boolean} places
 * @property {boolean} allSections
 * @property {boolean} coverage
 */

/**
 * A place on an option, as a strip or the map points at it; `alongMetres` from the option's first end.
 * @typedef {{option: string, alongMetres: number}} Hover
 */

/**
 * How much a figure counts for the reader, 0 to 100, and whether less or more of it is preferred; null = not said yet.
 * @typedef {{metric: string, weight: number, prefer: 'less'|'more'|null}} Weight
 */

/**
 * What the comparison table is sorted by: a metric, then options change places, or an option, then metrics do.
 * @typedef {{by: string, down: boolean}} Sorting
 */

/**
 * The one state object. Everything visible follows from it and from the data.
 * @typedef {object} State
 * @property {string[]} proposals option ids (`proposal~route`) or proposal ids, in the order shown
 * @property {string|null} reference option id the others are measured against; null = the first
 * @property {string|null} asOf ISO date; null = the date of the data
 * @property {Perspective} perspective
 * @property {Language} names language of place names
 * @property {Language} ui language of the interface
 * @property {{lat: number, lon: number, zoom: number}|null} view null = the map chooses so that the options fit
 * @property {Layers} layers
 * @property {Tab} tab
 * @property {number} reach kilometres around an observer position that count as within reach, 1 to 200
 * @property {string} without what coverage is set against: an ISO date, a position's id, an organisation, or empty
 * @property {Sight|null} sight whether coverage tells what is seen over the ground, and from how high; null = it does not
 * @property {Weight[]} weights the reader's own, in the order chosen; none to begin with
 * @property {Sorting|null} sorting of the comparison table; null = as chosen
 * @property {boolean} marking whether the table says which differences count as better or worse
 * @property {'one'|'side'|'swipe'} maps one map, or two that show different states, side by side or one over the other
 * @property {number} divider where the first map ends when they are swiped, percent of the width
 * @property {string[]|null} secondProposals option ids on the second map; null = as on the first
 * @property {string|null} secondAsOf ISO date; null = as on the first
 * @property {Perspective|null} secondPerspective null = as on the first
 * @property {FeatureRef|null} selected
 * @property {string|null} story id of the story that is read; null = none
 * @property {number} step of the story, from 1
 * @property {Hover|null} hover
 */

/** @typedef {{eye: number, target: number}} Sight heights of eye and target above the ground, metres, 0 to 1000 */

/**
 * @typedef {object} Store
 * @property {() => Readonly<State>} get
 * @property {(patch: Partial<State>) => void} set merges; listeners run once, only if something changed
 * @property {(listener: (state: Readonly<State>, changed: Set<keyof State>) => void) => () => void} subscribe
 *   returns the function that ends the subscription
 */

/**
 * The second cue beside the colour: a letter shown at both ends of the line, on its strip and in the table head.
 * Dashes are kept for the status of a stretch.
 * @typedef {{letter: string}} Cue
 */

/**
 * One option with its parts in order along the line.
 * @typedef {object} Option
 * @property {string} id
 * @property {string} proposal
 * @property {string} route
 * @property {'rail'|'road'|'air'|string} mode
 * @property {string} colour CSS colour
 * @property {Cue} cue
 * @property {Feature} feature the option itself: MultiLineString and all metrics as properties
 * @property {Feature[]} stretches LineStrings; jurisdiction, regime, status, fromMetres, toMetres, section…
 * @property {Feature[]} crossings Points; properties number, pair, alongMetres, crossingId…
 * @property {Feature[]} claims no geometry
 */

/** @typedef {{id: string, unit: string, definition?: string}} Metric */

/**
 * The foreign member `comparison` of the answer.
 * @typedef {object} ComparisonHead
 * @property {string[]} proposals
 * @property {string[]} options
 * @property {string} reference
 * @property {string[]} [between]
 * @property {string} asOf
 * @property {string} perspective
 * @property {string} datasetVersion
 * @property {string} [method]
 * @property {string} [disclaimer]
 * @property {string} [licence]
 * @property {string} [attribution]
 * @property {Array<string|{id: string}>} [sources]
 * @property {Metric[]} [metrics]
 */

/** @typedef {{type: 'FeatureCollection', comparison: ComparisonHead, features: Feature[]}} Comparison */

/**
 * What the views and the map draw: the answer read into options, with a colour and a cue each.
 * @typedef {object} Model
 * @property {Comparison|null} comparison null until the first answer is here
 * @property {Option[]} options in the order of the table and the strips
 * @property {Record<string, string>} colours by option id
 * @property {Record<string, Cue>} cues by option id
 * @property {Coverage|null} [coverage] the last good answer, where coverage is looked at
 * @property {{state: Readonly<State>, model: Model}|null} [second] what the second map shows, where there is one
 */

/** @typedef {Record<string, any> & {id: string, kind: string}} CoverageRow */

/**
 * What lies within reach of observer positions.
 * @typedef {object} Coverage
 * @property {Record<string, any>} head
 * @property {CoverageRow[]} positions
 * @property {CoverageRow[]} lines one for each boundary pair and option and distance
 * @property {CoverageRow[]} stretches of these lines, in order; without geometry
 * @property {CoverageRow[]} sights stretches within reach by what is seen of them; none where sight is not asked for
 * @property {Feature[]} onMap stretches of the boundaries at the distance that the map shows
 * @property {number} reachMetres that distance
 */

/** @typedef {(key: string, params?: Record<string, string|number>) => string} Translate */

/** @typedef {(texts: {title: string[], notes: string[]}) => string} Printer the text of an SVG */
/** @typedef {'screen'|'card'|'slide'|'page'} PictureSize */

/**
 * What `createAtlasMap(element, {store, data, t})` of map/atlas-map.js returns. The map emits by
 * `store.set`: `selected`, `hover`, `view`.
 * @typedef {object} AtlasMap
 * @property {(state: Readonly<State>, model: Model) => void} update
 * @property {(ref: FeatureRef) => void} focus pans to the feature and puts the keyboard focus there
 * @property {(features: Feature[]) => void} highlight marks lines that are no features of the atlas and pans to them; none ends it
 * @property {() => void} renew draws anew what has become finer in the data
 * @property {() => void} addPoint adds a point of the draft in the middle of the window
 * @property {(texts: {title: string[], notes: string[]}, how: {form: 'png'|'svg', size: PictureSize}) => Promise<Blob>} picture what is seen, with legend and texts
 * @property {() => Promise<Printer>} printer makes the first sheet on paper, once it is there at once
 * @property {() => void} resize
 * @property {() => void} destroy
 * @property {import('../map/window.js').MapWindow} window what moves and zooms
 * @property {() => HTMLElement[]} furniture what stands on the map and labels keep clear of
 */

/**
 * What makes a map the second one: it moves with the first, keeps clear of its furniture and has none of its own.
 * @typedef {{label: () => string, furniture: () => HTMLElement[]}} SecondMap
 */

/**
 * @typedef {object} MapContext
 * @property {Store} store
 * @property {Atlas} data
 * @property {Translate} t
 * @property {import('../draw/drafting.js').Drafting} drafting
 * @property {(zoom: number) => void} zoomed called with the zoom of the map, whoever moved it
 * @property {SecondMap} [second]
 */

export {};
