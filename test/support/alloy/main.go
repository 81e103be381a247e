// The profiler that it brings along clashes with the routing of newer versions of Go.
//
//go:debug httpmuxgo121=1

// Alloy with the components that the rendered pipeline uses and no others: the whole takes far longer to build.
// Arguments: the configuration, a folder for its data.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"github.com/grafana/alloy/internal/alloy"
	"github.com/grafana/alloy/internal/alloy/logging"
	"github.com/grafana/alloy/internal/featuregate"
	"github.com/prometheus/client_golang/prometheus"

	_ "github.com/grafana/alloy/internal/component/loki/process"
	_ "github.com/grafana/alloy/internal/component/loki/source/api"
	_ "github.com/grafana/alloy/internal/component/loki/write"
)

func main() {
	logger, err := logging.New(os.Stderr, logging.DefaultOptions)
	check(err)
	text, err := os.ReadFile(os.Args[1])
	check(err)
	source, err := alloy.ParseSource(os.Args[1], text)
	check(err)
	controller := alloy.New(alloy.Options{
		Logger:       logger,
		DataPath:     os.Args[2],
		Reg:          prometheus.DefaultRegisterer,
		MinStability: featuregate.StabilityGenerallyAvailable,
	})
	check(controller.LoadSource(source, nil))
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	controller.Run(ctx)
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
