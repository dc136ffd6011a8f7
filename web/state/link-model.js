// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Guesses the next bit of a link from what stands before it. Not to be changed once links are out: another model is another version.

/** What the model has read: words of the state, as links have them; no names of the data, which would grow old. */
const READ = `
p=own-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789~own,own-zyxwvutsrqponmlkjihgfedcba9876543210ZYXWVUTSRQPONMLKJIHGFEDCBA~own;r=own-;d=2025-03-13;v=neutral;n=hy;u=hy;n=az;u=az;n=ru;u=ru;n=en;u=en;m=39.1234,46.5678,8.5;m=40.9012,45.3,10;l=bdoiecpsk;l=bdoc
t=coverage;t=control;t=description;t=timeline;t=sources;t=profile;t=borders;t=weights;t=claims;k=20,2026-01-01;k=35;g=1.75,2;b=1;s=proposals/;s=places/
s=sections/rail-;s=sections/road-;s=boundaries/;s=crossings/;s=incidents/;s=observers/;s=exclaves/;s=routes/;s=events/;s=delimited-segments/;o=crossings:up
w=lengthMetres:100:less,lengthMetresUndetermined:50:less,lengthUncertaintyMetres:25:less,changesHandsMetres:75:more,lengthMetresControlHostState:30:more
lengthMetresControlHostStateOutsourcedChecks:40:less,lengthMetresControlJoint:60:more,lengthMetresControlThirdPartyGuard:80:less,lengthMetresControlNoHostControl
lengthMetresOperating:10:less,lengthMetresUnderConstruction:90:more,lengthMetresUnderReconstruction:5:less,lengthMetresPlanned:15:more,lengthMetresClosed:0:
lengthMetresSuspended:1:less,lengthMetresDismantled:2.5:less,lengthMetresStatusUnknown:33:less,nearBoundaryMetres500:45:less,nearBoundaryMetres1000,gaugeChanges:
settlementsWithin1000Metres:55:less,populationWithin5000Metres:65:less,settlementsWithoutPopulationWithin10000Metres:,waterCrossings:,waterMeetingsWithinAccuracy:
railheadMetresStart:,railheadMetresEnd:,railheadMetresBreak:,meetsOfficersMetres:more,officersUnknownMetres:,withoutHostChecksMetres:,hostChecksUnknownMetres:
sinuosity:70:less,overlapMetres:20:more;o=differenceMetres:down;o=lengthMetresDifference:up;o=lengthMetresUndeterminedDifference:down;l=bdoiecp
`;
const LETTER_BITS = [6, 5, 4, 3, 2, 1, 0];
/**
 * What the model looks at, from the widest view to the narrowest: how many letters before, or the beginning of the word; and how much
 * it keeps to the wider view, once a narrower one has seen both bits, and while it has seen one alone.
 * @type {{letters?: number, word?: number, mixed: number, pure: number}[]}
 */
const VIEWS = [
  {letters: 0, mixed: 30, pure: 0.7},
  {word: 5, mixed: 30, pure: 1.3},
  {letters: 1, mixed: 60, pure: 41},
  {letters: 2, mixed: 20, pure: 2.5},
  {letters: 3, mixed: 2.5, pure: 2},
  {letters: 4, mixed: 0.7, pure: 0.7},
  {letters: 6, mixed: 0.2, pure: 1.2},
];
/** A count above this shrinks when the other bit comes: what was seen lately says more. */
const STEADY = 3;

/** How often a 0 and a 1 came, by what was seen before it. @typedef {Map<string, [number, number]>} Counts */
/** @typedef {{guess: () => number, learn: (bit: number) => void}} Model `guess` is the chance of a 1, of 65536 */

/** @param {string} letter of ASCII @returns {number[]} its seven bits */
export const bitsOf = (letter) => LETTER_BITS.map((shift) => (letter.charCodeAt(0) >> shift) & 1);

/** What reading left in the counts; made when first needed. @type {Counts|null} */
let read = null;

/** @returns {Model} that has read what it is to know */
export function createModel() {
  if (!read) {
    read = new Map();
    const reader = modelOn(read, new Map());
    for (const bit of [...READ].flatMap(bitsOf)) {
      reader.guess();
      reader.learn(bit);
    }
  }
  return modelOn(new Map(), read);
}

/** @param {Counts} counts that grow @param {Counts} known that stay @returns {Model} */
function modelOn(counts, known) {
  let [before, word, part] = ['', '', 1];
  let places = placesAfter(before, word);
  /** @type {[number, number][]} */
  let seen = [];
  const countsOf = (/** @type {string} */ key) => {
    const found = counts.get(key);
    if (found) return found;
    const [zeros, ones] = known.get(key) ?? [0, 0];
    /** @type {[number, number]} */
    const fresh = [zeros, ones];
    counts.set(key, fresh);
    return fresh;
  };
  return {
    guess() {
      seen = places.map((place) => countsOf(place + part));
      let chance = 0.5;
      seen.forEach(([zeros, ones], i) => {
        const {mixed, pure} = VIEWS[i];
        const kept = zeros === 0 || ones === 0 ? pure : mixed;
        if (zeros + ones > 0) chance = (ones + kept * chance) / (zeros + ones + kept);
      });
      return Math.min(65535, Math.max(1, Math.floor(chance * 65536)));
    },
    learn(bit) {
      for (const count of seen) {
        count[bit] += 1;
        const other = 1 - bit;
        if (count[other] > STEADY) count[other] = (count[other] + STEADY) / 2;
      }
      part = part * 2 + bit;
      if (part < 128) return;
      const letter = String.fromCharCode(part - 128);
      before = (before + letter).slice(-6);
      word = /[,;=:~/]/.test(letter) ? letter : word + letter;
      places = placesAfter(before, word);
      part = 1;
    },
  };
}

/** What each view sees. @param {string} before @param {string} word */
const placesAfter = (before, word) =>
  VIEWS.map(({letters, word: first}, i) => `${i} ${first ? word.slice(0, first) : letters ? before.slice(-letters) : ''} `);
