using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using MudBlazor;
using MudBlazor.Services;
using ProductBalance.Web.Features.Access;
using ProductBalance.Web.Features.Areas;
using ProductBalance.Web.Features.Board;
using ProductBalance.Web.Features.LightsOn;
using ProductBalance.Web.Features.Outcomes;
using ProductBalance.Web.Features.Overrides;
using ProductBalance.Web.Features.Sprints;

namespace ProductBalance.Web.Hosting;

/// <summary>The Blazor pages: interactive over a circuit for people who are signed in, static for everybody else.</summary>
public static class PagesSetup
{
    public static WebApplicationBuilder AddPages(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddRazorComponents()
            .AddInteractiveServerComponents()
            .AddHubOptions(hub => hub.MaximumReceiveMessageSize = MessageSize.MaximumReceived);
        builder.Services.AddCascadingAuthenticationState();
        builder.Services.AddScoped<AuthenticationStateProvider, SessionCheck>();
        builder.Services.AddOptions<PageLimits>().BindConfiguration("Limits");
        builder.Services.AddSingleton<OpenPages>();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped<CurrentActor>().AddScoped<Attempts>().AddScoped<Confirmation>();
        builder
            .Services.AddScoped<OverrideDesk>()
            .AddScoped<PairingDesk>()
            .AddScoped<OutcomeDesk>()
            .AddScoped<SprintDesk>()
            .AddScoped<StatusDesk>()
            .AddScoped<ThreatDesk>();
        builder.Services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "antiforgery";
            // Framing is ruled by the content security policy alone.
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        builder.Services.AddMudServices(services =>
        {
            services.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomLeft;
            services.SnackbarConfiguration.VisibleStateDuration = 8_000;
            services.SnackbarConfiguration.PreventDuplicates = true;
        });
        return builder;
    }

    public static void MapPages(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>()
            // One policy in one header, ours; see ContentSecurityPolicy.
            .AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null)
            .Add(endpoint =>
            {
                if (endpoint is RouteEndpointBuilder { RoutePattern.RawText: CircuitGate.InitializersRoute })
                {
                    endpoint.Metadata.Add(new AllowAnonymousAttribute());
                }
            });
    }
}
