using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Data.Exchange.Storing;
using ProductBalance.Data.Settings;
using ProductBalance.Web.Api.Access;
using ProductBalance.Web.Features.Exchange;

namespace ProductBalance.Web.Api.Exchange;

/// <summary>Imports: look what a file would do, import it, read of an import, undo it.</summary>
public static class ImportEndpoints
{
    // The file, and room for the other parts and the lines between them.
    private const int LongestRequest = 11_000_000;

    public static void MapImports(this IEndpointRouteBuilder product)
    {
        product
            .MapPost("/imports", ImportAsync)
            .DisableAntiforgery() // a token is no cookie: no other site can send it
            .WithMetadata(new RequestSizeLimitAttribute(LongestRequest))
            .WithSummary("Import a file, or see what importing it would do")
            .WithDescription(
                "The part `file` is a CSV or TSV file, an Excel workbook, or JSON of Jira, Trello, GitHub or ProductBalance. A dry run stores nothing; `dryRun=false` imports. The optional "
                    + "parts `mapping` and `answers` are JSON and change what was guessed, or taken over from the last import of the same columns (`mappingFrom`): `[{\"column\":\"Summary\",\"field\":\"title\"}]` "
                    + "and `{\"daysPerPoint\":1.5}`. A table whose first line names no known column is read without heads, its columns being \"Column 1\" and so on; `{\"hasHeads\":true}` says otherwise. Importing again updates items by their key; fields that people have changed here stay (`kept`), unless `takeFileValues=true`."
            )
            .ProducesProblems(400, 403, 404, 409, 413, 422, 503);
        product.MapGet("/imports/{id:guid}", GetAsync).WithSummary("Read of an import").ProducesProblems(403, 404);
        product
            .MapDelete("/imports/{id:guid}", UndoAsync)
            .WithSummary("Undo an import")
            .WithDescription(
                "New items go, those that somebody has worked on are dropped, and updated fields get back what they had."
            )
            .ProducesProblems(403, 404, 409, 503);
    }

    private static async Task<Ok<ImportAnswer>> ImportAsync(
        Caller caller,
        string slug,
        IFormFile file,
        [FromForm] string? mapping,
        [FromForm] string? answers,
        ProductQueries products,
        ImportStore imports,
        ImportPlanQueries plans,
        ImportTurns turns,
        CancellationToken cancellationToken,
        bool dryRun = true,
        bool takeFileValues = false
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        var table = TableOf(file);
        var proposal = await plans.ProposeAsync(caller.Actor, product.Id, table, cancellationToken);
        var (read, plan) = PlanParts.Over(proposal, mapping, answers);
        plan = takeFileValues ? plan with { KeepsEdits = false } : plan;
        var job = new ImportJob(file.FileName, read, plan, ImportLimits.Web);
        if (dryRun)
        {
            var preview = await imports.PreviewAsync(caller.Actor, product.Id, job, cancellationToken);
            return TypedResults.Ok(ImportAnswer.Of(preview));
        }

        using var turn = turns.Take(caller.Actor.UserId);
        var run = await imports.ImportAsync(caller.Actor, product.Id, job, progress: null, cancellationToken);
        return TypedResults.Ok(ImportAnswer.Of(run));
    }

    private static async Task<Ok<ImportAnswer>> GetAsync(
        Caller caller,
        string slug,
        Guid id,
        ProductQueries products,
        ImportStore imports,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        return TypedResults.Ok(
            ImportAnswer.Of(await imports.GetAsync(caller.Actor, product.Id, id, cancellationToken))
        );
    }

    private static async Task<Ok<ImportAnswer>> UndoAsync(
        Caller caller,
        string slug,
        Guid id,
        ProductQueries products,
        ImportStore imports,
        CancellationToken cancellationToken
    )
    {
        var product = await products.FindAsync(caller.Actor, slug, cancellationToken);
        return TypedResults.Ok(
            ImportAnswer.Of(await imports.UndoAsync(caller.Actor, product.Id, id, cancellationToken))
        );
    }

    /// <exception cref="ValidationException">The file is no table.</exception>
    private static TableFile TableOf(IFormFile file) =>
        ImportFile.TryOpen(file.OpenReadStream, ImportLimits.Web, out var table, out var refusal)
            ? table
            : throw new ValidationException([new ValidationFailure("file", refusal)]);
}
