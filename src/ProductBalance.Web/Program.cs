using ProductBalance.Web.Api;
using ProductBalance.Web.Commands;
using ProductBalance.Web.Features.Access;
using ProductBalance.Web.Features.Activity;
using ProductBalance.Web.Features.Exchange;
using ProductBalance.Web.Features.Following;
using ProductBalance.Web.Features.Reviews;
using ProductBalance.Web.Hosting;
using ProductBalance.Web.Outgoing;
using ProductBalance.Web.Published;

if (CommandLine.Knows(args))
{
    return await CommandLine.RunAsync(args);
}

if (CommandLine.Complaint(args) is { } complaint)
{
    await Console.Error.WriteLineAsync(complaint);
    return 2;
}

var builder = BalanceHost.CreateBuilder(args);
if (SettingsCheck.Complaint(builder.Configuration) is { } mistakes)
{
    await Console.Error.WriteLineAsync(mistakes);
    return 2;
}

builder.AddServerLogging();
builder.AddKnownProxies();
builder.AddStorage();
builder.AddAccess();
builder.AddPages();
builder.AddExchange();
builder.AddPublished();
builder.AddOutgoing();
builder.AddApi();
builder.AddHealth();
builder.AddMetrics();

var app = builder.Build();
if (!await app.PrepareStorageAsync())
{
    return 1;
}

await app.OfferFirstAdministratorAsync();

app.UseForwardedHeaders();
app.UseSecurityHeaders();
app.UseOutputCache();
app.UseHostCookies();
app.UseRequestLogging();
app.UseFaultPages();
app.UseApiProblems();
app.UseAuthentication();
app.UseCircuitGate();
app.UseAuthorization();
app.UsePublishedCompression();
app.UseRateLimiter();
app.UseFormTokens();

app.MapHealth();
app.MapMetrics();
app.MapAccess();
app.MapExchange();
app.MapActivity();
app.MapApi();
app.MapReviewPictures();
app.MapMailLinks();
app.MapPublished();
app.MapPages();

app.StopOnOpenHttp();
return await app.ServeAsync();

public partial class Program;
