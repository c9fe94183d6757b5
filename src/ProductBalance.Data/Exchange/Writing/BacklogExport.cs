using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Exchange.Writing;

/// <summary>A backlog, or the part of it that a filter leaves, on its way out.</summary>
public sealed class BacklogExport(BacklogSnapshot backlog, IReadOnlyList<ExportedRow> rows, bool seesRates)
{
    public Product Product => backlog.Product;

    /// <summary>Ranked items first, in their order; then those that need an estimate; then the closed ones.</summary>
    public IReadOnlyList<ExportedRow> Rows => rows;

    /// <summary>The teams that the rows name.</summary>
    public IEnumerable<Team> Teams =>
        backlog.Teams.Where(team => rows.Any(row => row.Row.Content.Team == team.Id)).OrderBy(team => team.Name);

    /// <summary>Whether it is made for somebody who may see what people cost.</summary>
    public bool SeesRates => seesRates;

    /// <summary>The unit of the scores.</summary>
    public string ScoreUnit => backlog.Context.Model.Unit;

    /// <summary>Writes it and leaves the stream open.</summary>
    public Task WriteAsync(ExportFormat format, Stream stream, CancellationToken cancellationToken) =>
        format switch
        {
            ExportFormat.Csv => CsvExport.WriteAsync(this, stream, cancellationToken),
            ExportFormat.Xlsx => WorkbookExport.WriteAsync(this, stream, cancellationToken),
            ExportFormat.Json => JsonExport.WriteAsync(this, stream, cancellationToken),
            ExportFormat.Markdown => MarkdownExport.WriteAsync(this, stream, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
        };
}
