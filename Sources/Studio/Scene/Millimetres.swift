import Foundation

/// A length for a message: at most two decimals, no trailing zeros.
func millimetres(_ length: Double) -> String { "\(shortest(length)) mm" }

/// A size for a message: `297 × 420 mm`.
func millimetres(_ width: Double, _ height: Double) -> String { "\(shortest(width)) × \(shortest(height)) mm" }

private func shortest(_ number: Double) -> String {
    let rounded = (number * 100).rounded() / 100
    return rounded == rounded.rounded() ? String(format: "%.0f", rounded) : "\(rounded)"
}
