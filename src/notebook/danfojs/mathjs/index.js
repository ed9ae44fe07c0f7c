// The same functions from one file instead of some hundreds: a ninth of the second that danfojs waited for them.
module.exports = require("mathjs-bundled/lib/browser/math.js");
