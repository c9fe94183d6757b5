using System.Globalization;
using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Data.Exchange.Storing;
using ProductBalance.Data.Settings;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Web.Features.Exchange;

namespace ProductBalance.Web.Commands;

/// <summary>One import from the terminal: the result on standard output, how far it is on standard error.</summary>
internal sealed class TerminalImport(IServiceProvider services, Actor actor, CancellationToken cancellationToken)
{
    private readonly ImportStore _imports = services.GetRequiredService<ImportStore>();

    /// <returns>0 when something was imported or is there already, else 2.</returns>
    public async Task<int> RunAsync(string path, string slug, bool dryRun)
    {
        var product = await services.GetRequiredService<ProductQueries>().FindAsync(actor, slug, cancellationToken);
        var job = await JobAsync(path, product.Id);
        Console.WriteLine(
            $"{job.FileName} looks like {ImportWords.Of(job.Plan.Format)}: {ImportWords.Count(job.File.RowCount, "row")}."
        );
        if (job.Plan.AsIn is { } earlier)
        {
            Console.WriteLine($"Columns and answers are taken as in the import of {earlier.FileName}.");
        }

        if (dryRun)
        {
            var preview = await _imports.PreviewAsync(actor, product.Id, job, cancellationToken);
            Tell(preview.Run.Problems, preview.Run.ProblemCount);
            return Tell("Would import", preview.Rows, preview.Created, preview.Updated, preview.Refused);
        }

        var run = await _imports.ImportAsync(actor, product.Id, job, new ProgressLine(), cancellationToken);
        Tell(run.Problems, run.ProblemCount);
        return Tell("Imported", run.Rows, run.Created, run.Updated, run.Refused);
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

        var plan = await services
            .GetRequiredService<ImportPlanQueries>()
            .ProposeAsync(actor, productId, file, cancellationToken);
        return new ImportJob(Path.GetFileName(path), file, plan, ImportLimits.Terminal);
    }

    private static void Tell(IReadOnlyList<RowProblem> problems, int count)
    {
        foreach (var problem in problems)
        {
            var column = problem.Column is { } name ? $", {name}" : "";
            Console.WriteLine($"Row {problem.Row.ToString(CultureInfo.InvariantCulture)}{column}: {problem.Message}");
        }

        if (count > problems.Count)
        {
            Console.WriteLine($"These are the first {problems.Count} of {ImportWords.Count(count, "problem")}.");
        }
    }

    private static int Tell(string done, int rows, int created, int updated, int refused)
    {
        Console.WriteLine(
            $"{done}: {ImportWords.Count(created, "new item")}, {ImportWords.Count(updated, "update")}, "
                + $"{Figures.Number(rows - created - updated - refused)} unchanged, {Figures.Number(refused)} refused."
        );
        return refused == rows ? CommandHost.Failure : CommandHost.Success;
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
