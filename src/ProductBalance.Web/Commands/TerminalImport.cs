using System.Globalization;
using System.Text;
using System.Text.Json;
using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Data.Exchange.Storing;
using ProductBalance.Data.Json;
using ProductBalance.Data.Settings;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Web.Api.Exchange;
using ProductBalance.Web.Features.Exchange;

namespace ProductBalance.Web.Commands;

/// <summary>One import from the terminal: the result on standard output, how far it is on standard error.</summary>
internal sealed class TerminalImport(IServiceProvider services, Actor actor, CancellationToken cancellationToken)
{
    private readonly ImportStore _imports = services.GetRequiredService<ImportStore>();

    /// <summary>Whether the result is the answer of the API instead of lines for people.</summary>
    public bool AsJson { get; init; }

    /// <summary>Whether what people have changed gives way to what the file says.</summary>
    public bool TakesFileValues { get; init; }

    /// <returns>0 when something was imported or is there already, else 2.</returns>
    public async Task<int> RunAsync(string path, string slug, bool dryRun)
    {
        // there may be no server that clears away what was cut off
        await services.GetRequiredService<ImportCleaner>().CleanAsync(cancellationToken);
        var product = await services.GetRequiredService<ProductQueries>().FindAsync(actor, slug, cancellationToken);
        var job = await JobAsync(path, product.Id);
        if (!AsJson)
        {
            Introduce(job);
        }

        var answer = dryRun
            ? ImportAnswer.Of(await _imports.PreviewAsync(actor, product.Id, job, cancellationToken))
            : ImportAnswer.Of(await ImportAsync(product.Id, job));
        Console.Write(AsJson ? JsonSerializer.Serialize(answer, JsonColumn.Options) + "\n" : TextOf(answer));
        return answer.Counts.Refused == answer.Counts.Rows ? CommandHost.Failure : CommandHost.Success;
    }

    /// <exception cref="DomainRuleException">Somebody pressed Ctrl+C.</exception>
    private async Task<ImportRun> ImportAsync(ProductId productId, ImportJob job)
    {
        try
        {
            return await _imports.ImportAsync(actor, productId, job, new ProgressLine(), cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw new DomainRuleException("cancelled", "The import was cancelled. Nothing of it was kept.");
        }
    }

    /// <exception cref="DomainRuleException">The file is not there, or is no table.</exception>
    private async Task<ImportJob> JobAsync(string path, ProductId productId)
    {
        if (!File.Exists(path))
        {
            throw new DomainRuleException("no-file", $"There is no file {path}. Check the name.");
        }

        if (!ImportFile.TryOpen(() => File.OpenRead(path), ImportLimits.Terminal, out var file, out var refusal))
        {
            throw new DomainRuleException("not-importable", refusal);
        }

        var proposal = await services
            .GetRequiredService<ImportPlanQueries>()
            .ProposeAsync(actor, productId, file, cancellationToken);
        var plan = TakesFileValues ? proposal.Plan with { KeepsEdits = false } : proposal.Plan;
        return new ImportJob(Path.GetFileName(path), proposal.File, plan, ImportLimits.Terminal);
    }

    private static void Introduce(ImportJob job)
    {
        Console.WriteLine(
            $"{job.FileName} looks like {ImportWords.Of(job.Plan.Format)}: {ImportWords.Count(job.File.RowCount, "row")}."
        );
        if (job.File.HasHeads == false)
        {
            Console.WriteLine("The first line names no columns, so it is read as an item.");
        }

        if (job.Plan.AsIn is { } earlier)
        {
            Console.WriteLine($"Columns and answers are taken as in the import of {earlier.FileName}.");
        }
    }

    /// <summary>A line for each problem, then the counts.</summary>
    private static string TextOf(ImportAnswer answer)
    {
        var text = new StringBuilder();
        foreach (var problem in answer.Problems)
        {
            var column = problem.Column is { } name ? $", {name}" : "";
            text.AppendLine(CultureInfo.InvariantCulture, $"Row {problem.Row}{column}: {problem.Message}");
        }

        if (answer.ProblemCount > answer.Problems.Count)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"These are the first {answer.Problems.Count} of {ImportWords.Count(answer.ProblemCount, "problem")}."
            );
        }

        if (answer.KeptCount > 0)
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{ImportWords.Kept(answer.KeptCount)} Take the file's values with --take-file-values."
            );
        }

        var counts = answer.Counts;
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"{(answer.Id is null ? "Would import" : "Imported")}: {ImportWords.Count(counts.Items, "new item")}, {ImportWords.Count(counts.Updated, "update")}, {Figures.Number(counts.Unchanged)} unchanged, {Figures.Number(counts.Refused)} refused."
        );
        return text.ToString();
    }

    /// <summary>One line that moves on a terminal; in a pipe a line for each step.</summary>
    private sealed class ProgressLine : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            var text = $"{Figures.Number(value.Rows)} of {ImportWords.Count(value.OfRows, "row")}";
            if (Console.IsErrorRedirected)
            {
                Console.Error.WriteLine(text);
            }
            else
            {
                Console.Error.Write($"\r{text}{(value.Rows == value.OfRows ? "\n" : "")}");
            }
        }
    }
}
