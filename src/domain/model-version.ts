/** Version of the stored graph's shape; a store of another version is rebuilt from its texts. */
export const MODEL_VERSION = 7;
