namespace ProductBalance.Web.Hosting;

/// <summary>Where this installation stands in the world.</summary>
public static class SiteSetup
{
    public static WebApplicationBuilder AddPublicAddress(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddOptions<SiteOptions>()
            .BindConfiguration(SiteOptions.Section)
            .Validate(
                site => site.IsUsable,
                "Site__Address is where readers find this installation, such as https://balance.example.com, without a path."
            )
            .ValidateOnStart();
        builder.Services.AddSingleton<PublicAddress>();
        return builder;
    }
}
