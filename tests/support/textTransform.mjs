/** For jest: a file of another language is a module whose default export is its text, as the bundler of the pages has it. */
export default {
  process: (text) => ({ code: `module.exports = ${JSON.stringify({ __esModule: true, default: text })};` }),
};
