// SPDX-License-Identifier: Apache-2.0
// @ts-check
// The pages of the drawer that are not open at first, together, since one file of them is smaller than many.

export {createBorders} from './borders.js';
export {createClaims} from './claims.js';
export {createControl} from './control.js';
export {createCoverage} from './coverage.js';
export {createDescription} from './description.js';
export {createProfile} from './profile.js';
export {createSources} from './sources.js';
export {createTimeline} from './timeline.js';
export {createWeights} from './weights.js';
