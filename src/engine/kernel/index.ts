/** What the threads that read tables run in WebAssembly. All memory is given out by `../memoryMap.ts`. */
export { countQuotes, leaveOut, matchWords } from './cells';
export { beginHashes, hashBytes, hashCells } from './hash';
export { gatherFlags, link, selectRows } from './links';
export { scan } from './scan';
export { countSuspects, findSlots, forget, grow, insert } from './table';
