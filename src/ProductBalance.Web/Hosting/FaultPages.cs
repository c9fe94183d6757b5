using Microsoft.AspNetCore.Diagnostics;

namespace ProductBalance.Web.Hosting;

/// <summary>What a person sees instead of a page: for machines (the API, the circuit) the bare status is left alone.</summary>
public static class FaultPages
{
    public static IApplicationBuilder UseFaultPages(this IApplicationBuilder app)
    {
        app.UseExceptionHandler("/fault", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        return app.Use(
            (context, next) =>
            {
                if (IsForMachines(context.Request))
                {
                    context.Features.Get<IStatusCodePagesFeature>()!.Enabled = false;
                }

                return next(context);
            }
        );
    }

    /// <summary>Re-executing these would turn a refused POST into a page of its own, with another status.</summary>
    private static bool IsForMachines(HttpRequest request) =>
        request.Path.StartsWithSegments("/api")
        || request.Path.StartsWithSegments("/_blazor")
        || request.Path.StartsWithSegments("/health")
        || request.Path.StartsWithSegments(MetricsSetup.Path)
        || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method));
}
