// danfojs asks for all of TensorFlow.js, with its models, their converters and its graphics: 250 MB. These three are
// what its frames and scalers compute with.
const core = require("@tensorflow/tfjs-core");

// Else the first tensor prints below the cell that another, native, package would be faster.
core.env().set("PROD", true);
require("@tensorflow/tfjs-backend-cpu");

/** The operations that danfojs calls on a tensor: functions of the core that take it as their first argument. */
const operations = ["add", "sub", "mul", "div", "divNoNan", "pow", "mod"]
  .concat(["equal", "notEqual", "less", "lessEqual", "greater", "greaterEqual"])
  .concat(["argMax", "argMin", "max", "min", "mean", "sqrt", "transpose"]);
for (const name of operations) {
  core.Tensor.prototype[name] = function (...others) {
    return core[name](this, ...others);
  };
}

module.exports = { ...core, data: require("@tensorflow/tfjs-data") };
