import ArgumentParser

@main
struct StudioCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "studio")
}
