namespace ProductBalance.Web.Hosting;

/// <summary>The builder that the server and every command start from.</summary>
public static class BalanceHost
{
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = args, ContentRootPath = PublishedContentRoot() }
        );
        // Outside Development the assets of packages answer 500 unless this is called; after a publish it does nothing.
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Host.UseDefaultServiceProvider(provider => provider.ValidateOnBuild = provider.ValidateScopes = true);
        return builder;
    }

    /// <summary>A published file that is started from another folder would look for its assets there.</summary>
    private static string? PublishedContentRoot() =>
        !Directory.Exists("wwwroot") && Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot"))
            ? AppContext.BaseDirectory
            : null;
}
