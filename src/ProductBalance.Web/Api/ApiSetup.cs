using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;
using ProductBalance.Web.Api.Access;
using ProductBalance.Web.Api.Activity;
using ProductBalance.Web.Api.Backlog;
using ProductBalance.Web.Api.Comments;
using ProductBalance.Web.Api.Description;
using ProductBalance.Web.Api.Exchange;
using ProductBalance.Web.Api.Impact;
using ProductBalance.Web.Api.LightsOn;
using ProductBalance.Web.Api.Outcomes;
using ProductBalance.Web.Api.Planning;
using ProductBalance.Web.Api.Returns;
using ProductBalance.Web.Api.Roadmap;
using ProductBalance.Web.Api.Scoring;
using ProductBalance.Web.Api.Settings;
using ProductBalance.Web.Api.Waiting;
using ProductBalance.Web.Api.Webhooks;

namespace ProductBalance.Web.Api;

/// <summary>The HTTP API: who may call it, how often, and what it answers where something is wrong.</summary>
public static class ApiSetup
{
    public const string Root = "/api/v1";

    public static WebApplicationBuilder AddApi(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services
            .AddAuthentication()
            .AddScheme<AuthenticationSchemeOptions, TokenHandler>(TokenHandler.SchemeName, configureOptions: null);
        // Below the root nobody is known by a cookie, not even where there is no endpoint.
        services.Configure<CookieAuthenticationOptions>(
            IdentityConstants.ApplicationScheme,
            cookie =>
                cookie.ForwardDefaultSelector = context =>
                    context.Request.Path.StartsWithSegments(Root) ? TokenHandler.SchemeName : null
        );
        services.AddOptions<ApiLimits>().BindConfiguration("Limits");
        services.Configure<RateLimiterOptions>(options =>
            options.AddPolicy<(Guid, bool), ApiThrottle>(nameof(ApiThrottle))
        );
        services.AddExceptionHandler<ApiFaults>();
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(options => ApiJson.Configure(options.SerializerOptions));
        services
            .AddSingleton<KeyedCalls>()
            .AddSingleton<ItemSubmission>()
            .AddSingleton<StepSubmission>()
            .AddSingleton<ThreatSubmission>()
            .AddSingleton<WaitSubmission>();
        services.AddApiDescription();
        return builder;
    }

    /// <summary>Gives words to what is refused below the root before any handler is reached.</summary>
    public static IApplicationBuilder UseApiProblems(this IApplicationBuilder app) =>
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments(Root),
            api =>
                api.UseStatusCodePages(pages =>
                {
                    var status = pages.HttpContext.Response.StatusCode;
                    return ApiProblems.Of(status, ApiProblems.SentenceOf(status)).ExecuteAsync(pages.HttpContext);
                })
        );

    public static void MapApi(this IEndpointRouteBuilder endpoints)
    {
        var api = endpoints
            .MapGroup(Root)
            .RequireAuthorization(policy =>
                policy.AddAuthenticationSchemes(TokenHandler.SchemeName).RequireAuthenticatedUser()
            )
            .RequireRateLimiting(nameof(ApiThrottle));
        api.Part(ApiTags.Impact).MapImpact();
        api.Part(ApiTags.Scoring).MapScore();
        api.Part(ApiTags.Products).MapProducts();

        var product = api.MapGroup("/products/{slug}");
        product.Part(ApiTags.Items).MapItems();
        product.Part(ApiTags.Items).MapItemChanges();
        product.Part(ApiTags.Comments).MapComments();
        product.Part(ApiTags.Waits).MapWaits();
        product.Part(ApiTags.Measurements).MapMeasurements();
        product.Part(ApiTags.Outcomes).MapOutcomes();
        product.Part(ApiTags.Ranking).MapRanking();
        product.Part(ApiTags.Planning).MapPlan();
        product.Part(ApiTags.Returns).MapReturns();
        product.Part(ApiTags.Roadmap).MapRoadmap();
        product.Part(ApiTags.Threats).MapThreats();
        product.Part(ApiTags.Imports).MapImports();
        product.Part(ApiTags.Activity).MapActivity();
        product.Part(ApiTags.Webhooks).MapWebhooks();

        endpoints.MapApiDescription();
    }

    private static RouteGroupBuilder Part(this IEndpointRouteBuilder endpoints, string tag) =>
        endpoints.MapGroup("").WithTags(tag);
}
