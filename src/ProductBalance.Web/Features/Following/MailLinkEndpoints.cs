using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using ProductBalance.Data.Mail;
using ProductBalance.Web.Outgoing.Mail;
using ProductBalance.Web.Published;

namespace ProductBalance.Web.Features.Following;

/// <summary>
/// The links of our mail, which work without a session. A mail program that offers to unsubscribe posts to the same address
/// by itself (RFC 8058), without having opened the page: so no form token is asked for, and the link is the proof.
/// </summary>
public static class MailLinkEndpoints
{
    private const string Stop = PageUrls.MailLinks + "/stop/{token}";

    private const string Confirm = PageUrls.MailLinks + "/confirm/{token}";

    public static void MapMailLinks(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").AllowAnonymous().ExcludeFromDescription();
        group.MapGet(Stop, AskToStop);
        group.MapPost(Stop, StopAsync);
        group.MapGet(Confirm, AskToConfirm);
        group.MapPost(Confirm, ConfirmAsync);
    }

    private static RazorComponentResult AskToStop(string token, HttpContext context, MailLinks links) =>
        links.ReadStopping(token) is null
            ? Broken(context)
            : Page(
                context,
                "End all mail?",
                "No more mail comes to you from here. What you follow still comes into your inbox.",
                "End all mail"
            );

    private static async Task<RazorComponentResult> StopAsync(
        string token,
        HttpContext context,
        MailLinks links,
        MailPreferenceStore preferences
    )
    {
        if (links.ReadStopping(token) is not { } userId)
        {
            return Broken(context);
        }

        await preferences.StopAsync(userId, context.RequestAborted);
        return Page(context, "No more mail comes", "You can ask for it again at any time.");
    }

    private static RazorComponentResult AskToConfirm(string token, HttpContext context, MailLinks links) =>
        links.ReadConfirming(token) is not { } question
            ? Broken(context)
            : Page(
                context,
                "Is this your address?",
                $"Mail for an account of ProductBalance shall come to {question.Address}.",
                "Yes, send it there"
            );

    private static async Task<RazorComponentResult> ConfirmAsync(
        string token,
        HttpContext context,
        MailLinks links,
        MailPreferenceStore preferences
    ) =>
        links.ReadConfirming(token) is { } question
        && await preferences.ConfirmAsync(question.UserId, question.Address, context.RequestAborted)
            ? Page(context, "Your address is confirmed", "From now on your inbox also comes by mail.")
            : Broken(context);

    private static RazorComponentResult Broken(HttpContext context)
    {
        var page = Page(
            context,
            "This link does not work",
            "It is not complete, is too old, or the address was changed since. Sign in to say what you want."
        );
        page.StatusCode = StatusCodes.Status404NotFound;
        return page;
    }

    private static RazorComponentResult Page(HttpContext context, string title, string text, string? button = null)
    {
        PublishedAnswer.KeepPrivate(context);
        context.Response.Headers[HeaderNames.ContentSecurityPolicy] = Hosting.ContentSecurityPolicy.ForPublished;
        return new RazorComponentResult<MailDocument>(
            new Dictionary<string, object?>
            {
                [nameof(MailDocument.Title)] = title,
                [nameof(MailDocument.Text)] = text,
                [nameof(MailDocument.Button)] = button,
            }
        )
        {
            PreventStreamingRendering = true,
        };
    }
}
