using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ProductBalance.Web.Hosting;

/// <summary>Tells whoever sends a form without its token, or without a session, that it was not taken and what to do.</summary>
public static class RefusedForms
{
    /// <summary>Refuses forms without the token of a page of ours.</summary>
    public static IApplicationBuilder UseFormTokens(this IApplicationBuilder app)
    {
        app.UseAntiforgery();
        return app.Use(
            (context, next) =>
                context.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false }
                    ? AnswerAsync(context)
                    : next(context)
        );
    }

    /// <summary>Whoever asks for a page signs in and comes back to it; whoever sends a form could not come back to that.</summary>
    public static Task AskToSignInAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (HttpMethods.IsPost(context.Request.Method))
        {
            return AnswerAsync(context.HttpContext);
        }

        context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }

    private static Task AnswerAsync(HttpContext context) =>
        new RazorComponentResult<RefusedFormDocument>
        {
            StatusCode = StatusCodes.Status400BadRequest,
            PreventStreamingRendering = true,
        }.ExecuteAsync(context);
}
