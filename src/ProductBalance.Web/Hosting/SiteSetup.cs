namespace ProductBalance.Web.Hosting;

/// <summary>Where this installation stands in the world.</summary>
public static class SiteSetup
{
    public static WebApplicationBuilder AddPublicAddress(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section);
        builder.Services.AddSingleton<PublicAddress>();
        return builder;
    }
}
