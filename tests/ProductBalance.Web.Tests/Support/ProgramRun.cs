using System.Diagnostics;

namespace ProductBalance.Web.Tests.Support;

/// <summary>The program as a process of its own, on a storage folder.</summary>
internal static class ProgramRun
{
    public static Process Start(string folder, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["Storage__Directory"] = folder;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["PWD"] = folder;
        return Process.Start(start)!; // a new process is started each time
    }

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int ExitCode, string Output)> ToEndAsync(string folder, params string[] args)
    {
        using var process = Start(folder, args);
        var complaint = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        await complaint;
        return (process.ExitCode, output.ReplaceLineEndings("\n"));
    }
}
