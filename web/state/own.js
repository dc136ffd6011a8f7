// SPDX-License-Identifier: Apache-2.0
// @ts-check
// Readers' own proposals beside the published ones: which ids are theirs, and how the data comes to know them.

/** @import {Atlas, Option} from '../api/types.js' */

export const DRAFT = 'draft';
export const DRAFT_OPTION = 'draft~own';
const SAVED = /^own-[A-Za-z0-9]+$/;

/** Whether the server may keep a proposal of this id. @param {string} id of a proposal or an option */
export const isSaved = (id) => SAVED.test(proposalOf(id));

/** @param {string} id of a proposal or an option */
export const isOwn = (id) => proposalOf(id) === DRAFT || isSaved(id);

/** @param {Pick<Option, 'proposal'>} option */
export const isOwnOption = ({proposal}) => isOwn(proposal);

/** What a link can name and a request by address can ask for: all but the draft. @param {readonly string[]} proposals */
export const withoutDraft = (proposals) => proposals.filter((id) => id !== DRAFT_OPTION);

/** What to say where only addresses are asked: no option, or the draft alone; else nothing. @param {readonly {id: string}[]} options */
export const whyNothing = (options) =>
  options.some(({id}) => id !== DRAFT_OPTION) ? '' : options.length > 0 ? 'own.notHere' : 'compare.none';

/** Proposals that a server keeps, among those chosen. @param {{proposals: readonly string[], secondProposals?: readonly string[]|null}} state */
export const ownIds = ({proposals, secondProposals}) =>
  [...new Set([...proposals, ...(secondProposals ?? [])].filter(isSaved).map(proposalOf))];

/** @param {string} id */
const proposalOf = (id) => id.split('~')[0] ?? '';

/**
 * Lets the views find an own proposal by its id, as they find published ones; the list of published ones stays as it is.
 * @param {Atlas} data
 * @param {{id: string, name: string, mode: string}} own
 */
export function introduce(data, {id, name, mode}) {
  data.proposals.byId.set(id, {type: 'Feature', id, geometry: null, properties: {name: {en: name}, mode, own: true}});
}
