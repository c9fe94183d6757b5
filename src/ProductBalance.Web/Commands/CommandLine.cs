using System.CommandLine;

namespace ProductBalance.Web.Commands;

/// <summary>What the program does besides serving: one file a command in this folder, each listed here.</summary>
public static class CommandLine
{
    /// <summary>
    /// True when the first argument that is no setting names a command or asks for help; anything else starts the server.
    /// </summary>
    public static bool Knows(string[] args) =>
        args.FirstOrDefault(argument => !IsSetting(argument)) is { } first
        && (
            first is "--help" or "-h" or "-?" or "--version"
            || RootOf([]).Subcommands.Any(command => command.Name == first)
        );

    // What ASP.NET Core takes without a section, such as urls and contentRoot.
    private static readonly HashSet<string> HostOptions = new(
        typeof(WebHostDefaults).GetFields().Select(field => (string)field.GetValue(obj: null)!), // all are texts
        StringComparer.OrdinalIgnoreCase
    )
    {
        "AllowedHosts",
    };

    /// <summary>
    /// Why the server does not start: a word is none of its options, such as a command that is misspelt or comes after
    /// them. Null where there is none.
    /// </summary>
    public static string? Complaint(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (!IsOption(args[i]))
            {
                return $"“{args[i]}” is no command here, or does not come first. A command comes before its options; --help lists them.";
            }

            if (!IsKnown(args[i]))
            {
                return $"“{args[i]}” is no option here. A setting is given as --Section:Name=value; --help lists the commands.";
            }

            i += args[i].Contains('=') ? 0 : 1; // its value follows
        }

        return null;
    }

    /// <summary>Runs a command; 0 when it did what it was asked for, else 2.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var settings = args.Where(IsSetting).ToArray();
        var parsed = RootOf(settings).Parse(args.Where(argument => !IsSetting(argument)).ToArray());
        // Standard output carries only a result, so that the help on what was mistyped goes where the mistake is told.
        var streams = new InvocationConfiguration { Output = parsed.Errors.Count > 0 ? Console.Error : Console.Out };
        return await parsed.InvokeAsync(streams) == CommandHost.Success ? CommandHost.Success : CommandHost.Failure;
    }

    private static RootCommand RootOf(string[] settings) =>
        new(
            "ProductBalance: product initiatives and tech requests in one explained ranking.\n"
                + "Without a command it serves the pages and the API; settings can be given as --Section:Name=value."
        )
        {
            TokenCommand.Of(settings),
            SampleCommand.Of(settings),
            CheckCommand.Of(settings),
            ImportCommand.Of(settings),
            ExportCommand.Of(settings),
            BackupCommand.Of(settings),
            RestoreCommand.Of(settings),
        };

    // As the configuration reads them.
    private static bool IsOption(string argument) => argument is ['-' or '/', ..] || argument.Contains('=');

    private static bool IsKnown(string option)
    {
        var name = option.Split('=')[0];
        name = name.StartsWith("--", StringComparison.Ordinal) ? name[2..] : name.TrimStart('/');
        return name.Contains(':') || HostOptions.Contains(name) || option is [.., '=']; // nothing is set: a section alone
    }

    /// <summary>Settings go to the configuration, as they do when the server is started.</summary>
    private static bool IsSetting(string argument) =>
        argument.StartsWith("--", StringComparison.Ordinal)
        && argument.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        && colon < argument.IndexOf('=', StringComparison.Ordinal);
}
