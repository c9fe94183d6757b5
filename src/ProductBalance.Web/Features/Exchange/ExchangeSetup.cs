namespace ProductBalance.Web.Features.Exchange;

/// <summary>Import by people in the browser.</summary>
public static class ExchangeSetup
{
    public static WebApplicationBuilder AddExchange(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<ImportQuota>().BindConfiguration("Limits");
        builder.Services.AddSingleton<ImportTurns>().AddSingleton<ImportDesk>();
        return builder;
    }
}
