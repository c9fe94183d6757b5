namespace ProductBalance.Web.Hosting;

/// <summary>The builder that the server and every command start from.</summary>
public static class BalanceHost
{
    private static readonly string[] EnvironmentVariables = ["ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT"];

    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        DevelopInTheSourceTree();
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = args, ContentRootPath = PublishedContentRoot() }
        );
        // Outside Development the assets of packages answer 500 unless this is called; after a publish it does nothing.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Host.UseDefaultServiceProvider(provider => provider.ValidateOnBuild = provider.ValidateScopes = true);
        return builder;
    }

    /// <summary>
    /// Started by <c>dotnet run</c> and told nothing else, it is Development. A launch profile would do the same, but
    /// <c>dotnet run</c> announces it on standard output, which belongs to the result of a command.
    /// </summary>
    private static void DevelopInTheSourceTree()
    {
        if (
            EnvironmentVariables.All(name => Environment.GetEnvironmentVariable(name) is null)
            && File.Exists("ProductBalance.Web.csproj")
        )
        {
            Environment.SetEnvironmentVariable(EnvironmentVariables[0], Environments.Development);
        }
    }

    /// <summary>A published file that is started from another folder would look for its assets there.</summary>
    private static string? PublishedContentRoot() =>
        !Directory.Exists("wwwroot") && Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot"))
            ? AppContext.BaseDirectory
            : null;
}
