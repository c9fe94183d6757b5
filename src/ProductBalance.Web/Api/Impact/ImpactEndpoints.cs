using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ProductBalance.Domain.Impact.Reading;
using ProductBalance.Web.Api.Access;

namespace ProductBalance.Web.Api.Impact;

/// <summary>Reads impact sentences; nothing is stored.</summary>
public static class ImpactEndpoints
{
    private const int LongestBody = 64 * 1024;

    public static void MapImpact(this IEndpointRouteBuilder api) =>
        api.MapPost("/impact/parse", Parse)
            .WithMetadata(new ReadOnlyCall(), new RequestSizeLimitAttribute(LongestBody))
            .WithSummary("Read an impact sentence")
            .WithDescription(
                "Says which number changes, from what and to what, and asks for what is missing. Nothing is guessed."
            )
            .ProducesProblems(400, 413, 422);

    private static Ok<ReadingAnswer> Parse(SentenceBody body) =>
        body.Text is { Length: <= SentenceReader.LongestRead } text
            ? TypedResults.Ok(ReadingAnswer.Of(SentenceReader.Read(text)))
            : throw new ValidationException([
                new ValidationFailure(
                    "text",
                    $"Send a sentence of at most {SentenceReader.LongestRead:N0} characters."
                ),
            ]);
}
