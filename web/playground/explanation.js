let state = { isWanted: false, shown: undefined };
let turn = 0;
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
  /** Takes away what is shown; what the function it gives is called with is shown, unless that was taken away meanwhile. */
  clear: () => {
    turn += 1;
    const mine = turn;
    change({ shown: undefined });
    return (shown) => mine === turn && change({ shown });
  },
  subscribe: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
