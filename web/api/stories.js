// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Asks for the stories: which there are, and one with its steps.

import {API, getJson, Trouble} from './client.js';

/** @import {Names} from './types.js' */

/** @typedef {{id: string, name: Names, stepCount: number}} StoryTitle */
/** @typedef {{text: Names, sides?: string[], sources: string[]}} Sentence */
/** @typedef {{state: string, sentences: Sentence[]}} Step `state` is a link of the page */
/** @typedef {{id: string, name: Names, steps: Step[]}} Story */

/** @returns {Promise<StoryTitle[]>} none where the region tells none */
export async function loadStories() {
  const url = `${API}/stories`;
  const {stories} = await getJson(url);
  if (!Array.isArray(stories)) throw new Trouble('broken', url);
  return stories;
}

/** @param {string} id @returns {Promise<Story>} */
export async function loadStory(id) {
  const url = `${API}/stories/${encodeURIComponent(id)}`;
  const story = await getJson(url);
  if (!Array.isArray(story?.steps) || story.steps.length === 0) throw new Trouble('broken', url);
  return story;
}
