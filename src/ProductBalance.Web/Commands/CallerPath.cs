using ProductBalance.Domain;

namespace ProductBalance.Web.Commands;

/// <summary>Paths that somebody names on the command line.</summary>
internal static class CallerPath
{
    /// <summary>Relative to where the caller stands: <c>dotnet run</c> moves the program elsewhere.</summary>
    public static string Of(string path) =>
        Path.GetFullPath(path, Environment.GetEnvironmentVariable("PWD") ?? Environment.CurrentDirectory);

    /// <summary>Of a file that is going to be written.</summary>
    /// <exception cref="DomainRuleException">It is a folder, or there is none to write it into.</exception>
    public static string OfOutput(string path)
    {
        var full = Of(path);
        var folder = Path.GetDirectoryName(full);
        return Directory.Exists(full)
                ? throw new DomainRuleException("folder-there", $"{full} is a folder. Name a file in it.")
            : Directory.Exists(folder) ? full
            : throw new DomainRuleException("no-folder", $"There is no folder {folder}. Make it, or name another one.");
    }
}
