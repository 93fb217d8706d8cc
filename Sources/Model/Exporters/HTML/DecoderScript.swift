import SketchNetwork

/// The decoder in JavaScript, for browsers and Node: the equations of docs/checkpoint-format.md with attention folded as
/// in `FoldedDecoder`.
enum DecoderScript {
    static let text = #"""
        "use strict";

        // The number whose half-precision bits these are (IEEE 754 binary16).
        function half(bits) {
          const sign = bits & 0x8000 ? -1 : 1, exponent = bits >> 10 & 31, fraction = bits & 1023;
          return sign * (exponent ? (1 + fraction / 1024) * 2 ** (exponent - 15) : fraction * 2 ** -24);
        }

        // The model's matrices by name, {rows, columns, values} each.
        function unpack(model) {
          const text = atob(model.data);
          const bytes = new Uint8Array(text.length);
          for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
          const view = new DataView(bytes.buffer);
          const tensors = {};
          for (const [name, [type, rows, columns, first]] of Object.entries(model.tensors)) {
            const values = new Float32Array(rows * columns);
            for (let at = 0; at < values.length; at++)
              values[at] = type === "F16"
                ? half(view.getUint16(first + 2 * at, true)) : view.getFloat32(first + 4 * at, true);
            tensors[name] = {rows, columns, values};
          }
          return tensors;
        }

        // result += W x for rows first … of W, as many as result has.
        function addProduct(result, weights, x, first = 0) {
          const {columns, values} = weights;
          for (let row = 0, at = first * columns; row < result.length; row++) {
            let sum = 0;
            for (let k = 0; k < columns; k++) sum += values[at++] * x[k];
            result[row] += sum;
          }
        }

        const sigmoid = x => 1 / (1 + Math.exp(-x));

        // Layer normalisation of part `part` of a vector, in place.
        function normalise(part, weights, bias, first) {
          let mean = 0, variance = 0;
          for (const x of part) mean += x / part.length;
          for (const x of part) variance += (x - mean) ** 2 / part.length;
          const scale = 1 / Math.sqrt(variance + 0.001);
          for (let k = 0; k < part.length; k++)
            part[k] = (part[k] - mean) * scale * weights.values[first + k] + bias.values[first + k];
        }

        class Decoder {
          constructor(model) {
            this.tensors = unpack(model);
            this.units = model.config.decoder.hidden;
            this.small = model.config.decoder.hyper ? model.config.decoder.hyper.hidden : 0;
            this.cell = model.config.decoder.cell || "lstm";
            this.mixtures = model.config.decoder.mixtures;
            this.heads = model.config.attention ? model.config.attention.heads : 0;
          }

          // What a sketch begins with. z is a latent, or empty.
          begin(z) {
            const size = this.units + this.small;
            const state = {h: new Float32Array(size), c: new Float32Array(size), rows: [],
              share: this.tensors.constant.values.slice()};
            if (!this.tensors.latent) return state;
            addProduct(state.share, this.tensors.latent, z);
            const initial = this.tensors["decoder.initial.bias"].values.slice();
            addProduct(initial, this.tensors["decoder.initial.weight"], z);
            for (let k = 0; k < size; k++) {
              state.h[k] = Math.tanh(initial[k]);
              state.c[k] = Math.tanh(initial[size + k]);
            }
            return state;
          }

          // The outputs of one step, 6M + 3 numbers, given the stroke-5 row before it.
          step(state, row) {
            const input = new Float32Array(5 + 5 * this.heads);
            input.set(row);
            if (this.heads) state.rows.push(row);
            for (let head = 0; head < this.heads; head++) input.set(this.attend(state.rows, head), 5 + 5 * head);
            if (this.cell === "hyper_lstm") this.hyperStep(state, input);
            else {
              const gates = state.share.slice();
              addProduct(gates, this.tensors.inputs, input);
              addProduct(gates, this.tensors["decoder.lstm.weight_hh"], state.h);
              this.advance(gates, state.h, state.c, this.cell === "lstm" ? null : "decoder.lstm");
            }
            const y = this.tensors["decoder.output.bias"].values.slice();
            addProduct(y, this.tensors["decoder.output.weight"], state.h);
            return y;
          }

          // The mean of the rows, weighed by the softmax of their scores.
          attend(rows, head) {
            const scores = this.tensors[`scores.${head}`].values;
            const last = rows[rows.length - 1];
            const query = [0, 1, 2, 3, 4].map(b =>
              last.reduce((sum, x, a) => sum + x * scores[6 * a + b], scores[30 + b]));
            const products = rows.map(row => row.reduce((sum, x, k) => sum + x * query[k], 0));
            const greatest = Math.max(...products);
            const mean = [0, 0, 0, 0, 0];
            let total = 0;
            rows.forEach((row, j) => {
              const weight = Math.exp(products[j] - greatest);
              total += weight;
              for (let k = 0; k < 5; k++) mean[k] += weight * row[k];
            });
            return mean.map(x => x / total);
          }

          // One step of an LSTM from its gates before activation; `norm` names its layer normalisation.
          advance(gates, h, c, norm) {
            const n = h.length, t = this.tensors;
            if (norm)
              for (let gate = 0; gate < 4; gate++)
                normalise(gates.subarray(gate * n, (gate + 1) * n), t[norm + ".norm.weight"], t[norm + ".norm.bias"],
                  gate * n);
            for (let k = 0; k < n; k++)
              c[k] = sigmoid(gates[n + k]) * c[k] + sigmoid(gates[k]) * Math.tanh(gates[2 * n + k]);
            const seen = norm ? c.slice() : c;
            if (norm) normalise(seen, t[norm + ".cell_norm.weight"], t[norm + ".cell_norm.bias"], 0);
            for (let k = 0; k < n; k++) h[k] = sigmoid(gates[3 * n + k]) * Math.tanh(seen[k]);
          }

          hyperStep(state, input) {
            const t = this.tensors, n = this.units;
            const h = state.h.subarray(0, n), c = state.c.subarray(0, n);
            const smallH = state.h.subarray(n), smallC = state.c.subarray(n);
            const smallGates = state.share.slice(4 * n);
            addProduct(smallGates, t.inputs, input, 4 * n);
            addProduct(smallGates, t["decoder.hyper.weight_main"], h);
            addProduct(smallGates, t["decoder.hyper.weight_hh"], smallH);
            this.advance(smallGates, smallH, smallC, "decoder.hyper");

            const fromInput = state.share.slice(0, 4 * n), fromState = new Float32Array(4 * n);
            addProduct(fromInput, t.inputs, input);
            addProduct(fromState, t["decoder.lstm.weight_hh"], h);
            const [forInput, forState, shift] = ["input", "recurrent", "shift"].map(role => this.scaled(role, smallH));
            const gates = t["decoder.lstm.bias"].values.slice();
            for (let k = 0; k < 4 * n; k++)
              gates[k] += forInput[k] * fromInput[k] + forState[k] * fromState[k] + shift[k];
            this.advance(gates, h, c, "decoder.lstm");
          }

          // What a HyperLSTM's small LSTM makes of one role, for all four gates.
          scaled(role, small) {
            const t = this.tensors, name = `decoder.hyper.${role}`, n = this.units;
            const embedding = t[name + ".embedding.weight"], scale = t[name + ".scale.weight"];
            const z = new Float32Array(embedding.rows);
            if (t[name + ".embedding.bias"]) z.set(t[name + ".embedding.bias"].values);
            addProduct(z, embedding, small);
            const result = new Float32Array(4 * n), size = scale.columns;
            for (let gate = 0; gate < 4; gate++)
              addProduct(result.subarray(gate * n, (gate + 1) * n), scale, z.subarray(gate * size, (gate + 1) * size),
                gate * n);
            return result;
          }
        }

        // The category that `chance` in [0, 1) falls on, of those with these logits over `divisor`.
        function choose(logits, divisor, chance) {
          const greatest = Math.max(...logits);
          const likeliest = logits.indexOf(greatest);
          if (divisor === 0) return likeliest;
          const shares = Array.from(logits, logit => Math.exp((logit - greatest) / divisor));
          let left = chance * shares.reduce((sum, share) => sum + share, 0);
          for (let k = 0; k < shares.length; k++) {
            left -= shares[k];
            if (left < 0) return k;
          }
          return likeliest;
        }

        // A stroke-5 row drawn from a step's outputs at temperature tau: logits are divided by it, variances multiplied
        // (Ha & Eck 2017). `random` gives numbers in [0, 1).
        function draw(y, mixtures, tau, random) {
          const j = choose(y.subarray(0, mixtures), tau, random());
          const pen = choose(y.subarray(6 * mixtures), tau, random());
          // Box and Muller 1958.
          const length = Math.sqrt(-2 * Math.log(1 - random())), angle = 2 * Math.PI * random();
          const [first, second] = [length * Math.cos(angle), length * Math.sin(angle)];
          const rho = Math.tanh(y[5 * mixtures + j]), spread = Math.sqrt(tau);
          return [
            y[mixtures + j] + Math.exp(y[3 * mixtures + j]) * spread * first,
            y[2 * mixtures + j] + Math.exp(y[4 * mixtures + j]) * spread
              * (rho * first + Math.sqrt(1 - rho * rho) * second),
            +(pen === 0), +(pen === 1), +(pen === 2)
          ];
        }

        // Numbers in [0, 1) that a seed determines (sfc32 of PractRand, Chris Doty-Humphrey).
        function randomNumbers(seed) {
          let a = seed >>> 0, b = Math.floor(seed / 2 ** 32) >>> 0, c = 0x9e3779b9, count = 1;
          const next = () => {
            const result = (a + b | 0) + count | 0;
            count = count + 1 | 0;
            a = b ^ b >>> 9;
            b = c + (c << 3) | 0;
            c = (c << 21 | c >>> 11) + result | 0;
            return (result >>> 0) / 2 ** 32;
          };
          for (let k = 0; k < 15; k++) next();
          return next;
        }
        """#
}
