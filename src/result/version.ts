/** Version of Holdout: a constant, so that nothing is read at run time. A test compares it with `package.json`. */
export const version = '0.1.0';
