/// What the reader knows of instructions that it does not obey.
enum HPGLKnown {
    /// Instructions that draw something, or draw all that follows elsewhere, with what they do.
    static let unread = ["UC": "letters that the program makes up"]

    /// What draws nothing and moves nothing: speeds, forces, sets of characters, fills, pens and papers.
    static let harmless: Set<String> = [
        "AC", "AP", "AS", "BF", "BP", "CA", "CC", "CF", "CM", "CO", "CR", "CS", "CV", "DC", "DL", "DP", "DS", "EC",
        "FI", "FN", "FR", "FS", "FT", "GC", "GM", "IM", "IV", "KY", "LA", "LM", "MC", "MG", "MT", "NP", "NR", "OA",
        "OC", "OD", "OE", "OF", "OG", "OH", "OI", "OK", "OL", "OO", "OP", "OS", "OT", "OW", "PC", "PG", "PP", "PT",
        "PW", "QL", "RF", "RP", "RQ", "SA", "SB", "SD", "SG", "SS", "ST", "SV", "TD", "TR", "UL", "VN", "VS", "WD",
        "WU",
    ]
}
