namespace ProductBalance.Web.Commands;

/// <summary>Paths that somebody names on the command line.</summary>
internal static class CallerPath
{
    /// <summary>Relative to where the caller stands: <c>dotnet run</c> moves the program elsewhere.</summary>
    public static string Of(string path) =>
        Path.GetFullPath(path, Environment.GetEnvironmentVariable("PWD") ?? Environment.CurrentDirectory);
}
