using System.Text;
using ProductBalance.Data.Exchange;
using ProductBalance.Data.Exchange.Reading;
using ProductBalance.Data.Exchange.Storing;
using ProductBalance.Data.Exchange.Writing;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Support;

/// <summary>Takes a product's backlog out and brings files in.</summary>
internal static class ExportScene
{
    public static async Task<byte[]> ExportAsync(TestStorage storage, Actor actor, Product product, ExportFormat format)
    {
        var export = await storage.Get<ExportQueries>().GetAsync(actor, product.Id, _ => true, CancellationToken.None);
        using var stream = new MemoryStream();
        await export.WriteAsync(format, stream, CancellationToken.None);
        return stream.ToArray();
    }

    public static Task<ImportRun> ImportAsync(TestStorage storage, Actor actor, Product product, byte[] content)
    {
        Assert.True(ImportFile.TryOpen(content, ImportLimits.Web, out var file, out var refusal), refusal);
        var job = new ImportJob("export", file, ImportPlanner.Propose(file), ImportLimits.Web);
        return storage.Get<ImportStore>().ImportAsync(actor, product.Id, job, progress: null, CancellationToken.None);
    }

    public static string Text(byte[] content) => Encoding.UTF8.GetString(content);
}
