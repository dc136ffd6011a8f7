// SPDX-License-Identifier: Apache-2.0
// @ts-check
// What the first view does not show, together, since one file of it is smaller than many: the tabs but the first, panel and editor.

export {createBorders} from './borders.js';
export {createClaims} from './claims.js';
export {createControl} from './control.js';
export {createCoverage} from './coverage.js';
export {createDescription} from './description.js';
export {createEditor} from './editor.js';
export {createPanel} from './panel.js';
export {createProfile} from './profile.js';
export {createSources} from './sources.js';
export {createTimeline} from './timeline.js';
export {createWeights} from './weights.js';
