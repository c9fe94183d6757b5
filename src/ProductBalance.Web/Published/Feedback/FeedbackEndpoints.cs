using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ProductBalance.Data;
using ProductBalance.Data.Feedback;
using ProductBalance.Domain;
using ProductBalance.Domain.Feedback;
using ProductBalance.Web.Features.Access;
using ProductBalance.Web.Published.Roadmap;

namespace ProductBalance.Web.Published.Feedback;

/// <summary>
/// Takes feedback from readers without an account, by a plain form on a page of its own that nobody keeps. It uses no
/// right of its reader, so that a form of another site could only say what anyone may say; such forms are refused all the
/// same, by what browsers tell of where a form came from, and by a stamp.
/// </summary>
public static class FeedbackEndpoints
{
    public static void MapFeedback(this RouteGroupBuilder roadmap)
    {
        roadmap.MapGet("/feedback", AskAsync);
        roadmap.MapPost("/feedback", TakeAsync).WithMetadata(new RequestSizeLimitAttribute(SentFeedback.MaxBytes));
        roadmap.MapGet("/feedback/thanks", ThankAsync);
    }

    private static async Task<RazorComponentResult> AskAsync(
        RoadmapVisit visit,
        string? entry,
        FeedbackStamp stamp,
        HttpContext context
    ) =>
        await visit.OfferAsync(entry) is { } offer
            ? PageOf(visit, SheetOf(visit, offer, stamp), context, StatusCodes.Status200OK)
            : PublishedAnswer.NotPublished(context);

    private static async Task<Results<RazorComponentResult, RedirectHttpResult>> TakeAsync(
        RoadmapVisit visit,
        string? entry,
        FeedbackStamp stamp,
        FeedbackThrottle throttle,
        ReaderFeedbackStore store,
        HttpContext context
    )
    {
        if (await visit.OfferAsync(entry) is not { } offer)
        {
            return PublishedAnswer.NotPublished(context);
        }

        var sheet = SheetOf(visit, offer, stamp);
        if (await SentFeedback.ReadAsync(context.Request) is not { } sent)
        {
            sheet = sheet with
            {
                Refusal = "This is more than can be sent. Go back, shorten your text, and send it again.",
            };
            return PageOf(visit, sheet, context, StatusCodes.Status413PayloadTooLarge);
        }

        sheet = sheet with { Typed = sent };
        if (sent.IsByProgram)
        {
            return Thanks(visit);
        }

        if (IsOfAnotherSite(context.Request))
        {
            const string other =
                "This came from a page of another site, so it was not taken. If these are your words, send them from here.";
            return PageOf(visit, sheet with { Refusal = other }, context, StatusCodes.Status400BadRequest);
        }

        if (stamp.Read(sheet.Action, sent.Stamp) is not { } id)
        {
            const string stale =
                "This page was open for too long, or was changed on its way. Nothing is lost: send it once more.";
            return PageOf(visit, sheet with { Refusal = stale }, context, StatusCodes.Status400BadRequest);
        }

        if (throttle.Count(context.Connection.RemoteIpAddress) is { } wait)
        {
            SignInThrottle.SetRetryAfter(context.Response, wait);
            sheet = sheet with { Refusal = SignInThrottle.InWords(wait) };
            return PageOf(visit, sheet, context, StatusCodes.Status429TooManyRequests);
        }

        return await LeaveAsync(visit, sheet, id, store, context);
    }

    private static async Task<Results<RazorComponentResult, RedirectHttpResult>> LeaveAsync(
        RoadmapVisit visit,
        FeedbackSheet sheet,
        FeedbackId id,
        ReaderFeedbackStore store,
        HttpContext context
    )
    {
        try
        {
            var input = sheet.Typed.On(sheet.Offer.About.Entry);
            await store.LeaveAsync(visit.Reader, id, input, context.RequestAborted);
            return Thanks(visit);
        }
        catch (ValidationException refused)
        {
            sheet = sheet with { Problems = [.. refused.Errors] };
            return PageOf(visit, sheet, context, StatusCodes.Status422UnprocessableEntity);
        }
        catch (Exception exception) when (exception is DomainRuleException or NotFoundException)
        {
            return PageOf(visit, sheet with { Refusal = exception.Message }, context, StatusCodes.Status409Conflict);
        }
    }

    private static async Task<RazorComponentResult> ThankAsync(RoadmapVisit visit, HttpContext context) =>
        await visit.OfferAsync(entry: null) is { } offer
            ? PublishedAnswer.InPrivate<FeedbackThanksDocument>(
                context,
                new()
                {
                    [nameof(FeedbackThanksDocument.Visit)] = visit,
                    [nameof(FeedbackThanksDocument.Product)] = offer.Product,
                }
            )
            : PublishedAnswer.NotPublished(context);

    private static FeedbackSheet SheetOf(RoadmapVisit visit, FeedbackOffer offer, FeedbackStamp stamp)
    {
        var action = visit.Urls.Feedback(offer.About.Entry?.Key);
        return new(offer, action, stamp.For(action));
    }

    private static RazorComponentResult PageOf(
        RoadmapVisit visit,
        FeedbackSheet sheet,
        HttpContext context,
        int status
    ) =>
        PublishedAnswer.InPrivate<FeedbackDocument>(
            context,
            new() { [nameof(FeedbackDocument.Visit)] = visit, [nameof(FeedbackDocument.Sheet)] = sheet },
            status
        );

    // Asked for anew, so that a page that is loaded again sends nothing twice.
    private static RedirectHttpResult Thanks(RoadmapVisit visit) => TypedResults.Redirect(visit.Urls.FeedbackThanks);

    // Told by every browser over https, and by none over plain http, where the stamp has to do.
    private static bool IsOfAnotherSite(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] is [{ } site] && site is not ("same-origin" or "none");
}
