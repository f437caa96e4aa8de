let state = { isWanted: false, shown: undefined };
const listeners = new Set();

function change(part) {
  state = { ...state, ...part };
  for (const listener of listeners) listener();
}

/** Whether the reader wants to know how questions are answered, and how the last one was; a store for `useSyncExternalStore`. */
export const explanation = {
  get state() {
    return state;
  },
  want: (isWanted) => change({ isWanted, shown: isWanted ? state.shown : undefined }),
  show: (shown) => change({ shown }),
  subscribe: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
