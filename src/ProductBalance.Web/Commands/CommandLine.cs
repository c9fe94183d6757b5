using System.CommandLine;

namespace ProductBalance.Web.Commands;

/// <summary>What the program does besides serving: one file a command in this folder, each listed here.</summary>
public static class CommandLine
{
    private static readonly RootCommand Root = new(
        "ProductBalance: product initiatives and tech requests in one explained ranking.\n"
            + "Without a command it serves the pages and the API; settings can be given as --Section:Name=value."
    );

    /// <summary>True when the first argument names a command or asks for help; anything else starts the server.</summary>
    public static bool Knows(string[] args) =>
        args is [var first, ..]
        && (first is "--help" or "-h" or "-?" or "--version" || Root.Subcommands.Any(command => command.Name == first));

    public static Task<int> RunAsync(string[] args) => Root.Parse(args).InvokeAsync();
}
